package io.github.xingwuguan.json;

import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.Counts;
import io.github.xingwuguan.assembly.GateResult;
import io.github.xingwuguan.assembly.GateRule;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.Measure;
import io.github.xingwuguan.assembly.Motion;
import io.github.xingwuguan.assembly.Scope;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.assembly.committee.Beginning;
import io.github.xingwuguan.assembly.committee.Candidate;
import io.github.xingwuguan.assembly.committee.CandidateSource;
import io.github.xingwuguan.assembly.committee.CandidateTally;
import io.github.xingwuguan.assembly.committee.CommitteePolicy;
import io.github.xingwuguan.assembly.committee.DueStep;
import io.github.xingwuguan.assembly.committee.Electing;
import io.github.xingwuguan.assembly.committee.ElectionResult;
import io.github.xingwuguan.assembly.committee.ElectionTally;
import io.github.xingwuguan.assembly.committee.FormationDeed;
import io.github.xingwuguan.assembly.committee.FormationFacts;
import io.github.xingwuguan.assembly.committee.FormationPlan;
import io.github.xingwuguan.assembly.committee.FormationStep;
import io.github.xingwuguan.assembly.committee.GroupSeat;
import io.github.xingwuguan.assembly.committee.HeadCount;
import io.github.xingwuguan.assembly.committee.MeetingRules;
import io.github.xingwuguan.assembly.committee.Preparing;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Role;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What each bundled rule set makes of one compound that goes as fast as it may, and what its meetings need. */
@Tag("golden")
class CommitteeRuleSetsGoldenTest {
    private static final WorkCalendar CHINA = ChinaHolidays.calendar2024To2026();
    private static final Digest DOCUMENT = Digest.of(new byte[] {1});
    private static final List<ActorId> PEOPLE =
            IntStream.range(0, 7).mapToObj(i -> ActorId.of("p" + i)).toList();

    @Test
    void every_rule_set_says_what_is_due_until_when_and_on_what_basis() throws IOException {
        StringBuilder text = new StringBuilder();
        for (BundledPolicy<CommitteePolicy> bundled : BundledPolicies.all(CommitteePolicy.SHAPE)) {
            CommitteePolicy policy = bundled.read();
            text.append(bundled).append('\n');
            formed(policy, text);
            meetings(policy, text);
            text.append('\n');
        }
        Golden.assertSame("assembly/committee-rule-sets.txt", text.toString());
    }

    private static void formed(CommitteePolicy policy, StringBuilder text) {
        FormationPlan plan = FormationPlan.of("plan-1");
        LocalDate today = LocalDate.of(2025, 3, 3);
        while (!plan.isDone()) {
            DueStep due = plan.due(at(today), policy, CHINA).orElseThrow();
            today = due.earliest().filter(today::isBefore).orElse(today);
            text.append(String.format(
                    Locale.ROOT,
                    "  %-18s on %s, by %-10s %s\n",
                    due.step().code(),
                    today,
                    due.deadline()
                            .map(deadline -> deadline.due()
                                    .atZone(CHINA.zone())
                                    .toLocalDate()
                                    .toString())
                            .orElse("-"),
                    due.basis().orElseThrow()));
            plan = done(plan, due.step(), policy, today);
        }
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(CHINA.zone()).toInstant();
    }

    private static FormationPlan done(FormationPlan plan, FormationStep step, CommitteePolicy policy, LocalDate today) {
        Context<CommitteePolicy> context =
                new Context<>(actor(step.roles().iterator().next()), at(today), policy, CHINA);
        return FormationPlan.LIFECYCLE.fold(
                plan,
                FormationPlan.LIFECYCLE
                        .decide(plan, deed(step, policy, today), context)
                        .events());
    }

    private static Actor actor(Role role) {
        Level level = switch (role) {
            case COMMUNITY -> Level.COMMUNITY;
            case SUBDISTRICT -> Level.SUBDISTRICT;
            case RESIDENT, GRID_WORKER, PARTY_BRANCH, OWNERS_COMMITTEE, PROPERTY_ENTERPRISE -> Level.GRID;
            case DEPARTMENT, DISTRICT, SYSTEM -> Level.DISTRICT;
        };
        return new Actor(ActorId.of("a"), role, OrgId.of("o"), level);
    }

    private static FormationDeed deed(FormationStep step, CommitteePolicy policy, LocalDate today) {
        return switch (step) {
            case APPLY ->
                new Beginning.Apply(
                        FormationFacts.of(Ratio.of(7, 10), Ratio.of(7, 10), LocalDate.of(2023, 1, 1), today),
                        Ratio.of(1, 10),
                        Ratio.of(1, 10));
            case FORM_GROUP ->
                new Beginning.FormGroup(
                        PEOPLE.stream()
                                .map(person -> new GroupSeat(GroupSeat.Kind.OWNER, Optional.of(person)))
                                .toList(),
                        policy.formation().group().term());
            case NOMINATE ->
                new Electing.Nominate(PEOPLE.stream()
                        .map(person -> new Candidate(person, CandidateSource.JOINT))
                        .toList());
            case REVIEW -> new Electing.Review(policy.formation().reviewers(), List.of(), PEOPLE);
            case ELECT -> elected(policy).step();
            case ACCEPT,
                    PUBLISH_ROSTER,
                    VERIFY_OWNERS,
                    PUBLISH_DRAFT,
                    SETTLE_DRAFT,
                    PUBLISH_CANDIDATES,
                    CALL_VOTE,
                    ANNOUNCE,
                    FILE,
                    SEAL -> new Preparing.Take(step, DOCUMENT);
        };
    }

    /** All seven by 200 of 300 households. */
    private static ElectionTally elected(CommitteePolicy policy) {
        ElectionResult result = new ElectionResult(7, 7, 300, 30_000);
        Tally tally = favoured();
        return ElectionTally.builder()
                .result(result)
                .candidates(PEOPLE.stream()
                        .map(person -> new CandidateTally(person, tally, CandidateTally.Place.ELECTED))
                        .toList())
                .state(ElectionTally.State.of(result, policy))
                .policy(policy.digest())
                .build();
    }

    private static Tally favoured() {
        Count total = new Count(300, 30_000_00);
        Counts said = new Counts(new Count(200, 20_000_00), Count.ZERO, Count.ZERO);
        GateRule half =
                new GateRule(GateRule.Counted.YES, GateRule.Base.TOTAL, GateRule.Comparison.MORE_THAN, Ratio.of(1, 2));
        return Tally.builder()
                .convocation("a1")
                .motion(Motion.builder()
                        .id("m1")
                        .title(Label.of("选举业主委员会", "elect the committee"))
                        .matter(Matter.ELECT_COMMITTEE)
                        .scope(Scope.compound())
                        .build())
                .electorate(DOCUMENT)
                .profile(PolicyId.of("test-profile", "1"))
                .profileDigest(DOCUMENT)
                .asOf(Instant.parse("2025-06-30T10:00:00Z"))
                .total(total)
                .actual(said)
                .deemed(Counts.ZERO)
                .addGates(GateResult.of(Measure.HEADS, half, said, total))
                .addGates(GateResult.of(Measure.AREA, half, said, total))
                .status(TallyStatus.PASSED)
                .decided(true)
                .build();
    }

    private static void meetings(CommitteePolicy policy, StringBuilder text) {
        MeetingRules rules = policy.meeting();
        for (int members : List.of(3, 5, 7, 9, 11)) {
            HeadCount present = rules.attendance().count(members, 0);
            text.append("  ")
                    .append(members)
                    .append(" members: ")
                    .append(present.need())
                    .append(" present (")
                    .append(rules.attendance().code())
                    .append(")\n");
        }
        text.append("  smallest committee of 300 households ")
                .append(policy.fewestSeats(300, 30_000))
                .append(", of 90 households ")
                .append(policy.fewestSeats(90, 9_000))
                .append("; alternates of 7 seats ")
                .append(policy.mostAlternates(7))
                .append("; renewal ")
                .append(policy.size().warning())
                .append(" before the end; frozen in a hand-over ")
                .append(policy.handOver()
                        .map(rest -> rest.frozen() + " " + rest.basis())
                        .orElse("nothing"))
                .append('\n');
    }
}
