package io.github.xingwuguan.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.place.Area;
import io.github.xingwuguan.shape.Notation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountingProfileTest {
    static final GateRule QUORUM = new GateRule(
            GateRule.Counted.PARTICIPATION, GateRule.Base.TOTAL, GateRule.Comparison.AT_LEAST, Ratio.of(2, 3));

    /** All that has to be said, and nothing else. */
    private static final GateRule APPROVAL = new GateRule(
            GateRule.Counted.YES, GateRule.Base.PARTICIPATING, GateRule.Comparison.AT_LEAST, Ratio.of(3, 4));

    static CountingProfile.Builder least() {
        Set<CountingRule> rules = EnumSet.range(CountingRule.HEAD_BASIS, CountingRule.PROXIES);
        rules.addAll(Set.of(CountingRule.TOPICS, CountingRule.ORDINARY));
        return CountingProfile.builder()
                .id(PolicyId.of("least", "1"))
                .title(Label.of("口径", "Profile"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.parse("2021-01-01")))
                .provenance(Provenance.illustrative("tests", "invented"))
                .headBasis(HeadBasis.SAME_HOLDER_SET)
                .developer(DeveloperRule.ONE_PERSON)
                .parking(CountedAs.NEITHER)
                .storage(CountedAs.NEITHER)
                .areaOrder(List.of(Area.Source.REGISTER))
                .coOwners(CoOwnerRule.DESIGNATED)
                .splitOwner(SplitOwnerRule.AREA_MAJORITY)
                .invalidBallots(InvalidBallotRule.DOES_NOT)
                .proxies(new ProxyRule(1, Proxy.Form.WRITTEN, ProxyRule.PassingOn.FORBIDDEN))
                .topics(TopicRule.ANNOUNCED_ONLY)
                .addClasses(new ClassRule(ThresholdClass.ORDINARY, List.of(QUORUM, APPROVAL)))
                .addSources(new RuleSource(List.copyOf(rules), Provenance.illustrative("tests", "invented")));
    }

    private static RuleSource source(CountingRule... rules) {
        return new RuleSource(List.of(rules), Provenance.illustrative("tests", "more"));
    }

    @Test
    void what_is_left_open_is_a_warning_and_survives_the_wire() {
        CountingProfile profile = least().build();

        assertThat(profile.warnings().warnings())
                .extracting(Problem::code)
                .containsExactly("duplicates-open", "non-response-open");
        assertThat(Notation.roundTrip(CountingProfile.SHAPE, profile)).isEqualTo(profile);
        CountingProfile said = profile.toBuilder()
                .nonResponse(new NonResponse(
                        NonResponse.Meaning.FOLLOW_MAJORITY, Optional.of("rules 9"), NonResponse.Guard.MAJORITY_OF_ALL))
                .delivery(new DeliveryRule(List.of(Delivery.Method.ELECTRONIC)))
                .duplicates(DuplicateRule.LAST)
                .window(new VoteWindow(5, 60))
                .addSources(source(
                        CountingRule.NON_RESPONSE, CountingRule.DELIVERY, CountingRule.DUPLICATES, CountingRule.WINDOW))
                .build();
        assertThat(Notation.roundTrip(CountingProfile.SHAPE, said)).isEqualTo(said);
        assertThat(said.warnings().all()).isEmpty();
        assertThat(said.digest()).isNotEqualTo(profile.digest());
        assertThat(said.source(CountingRule.WINDOW)).map(Provenance::document).contains("more");
        assertThat(profile.source(CountingRule.WINDOW)).isEmpty();
    }

    @Test
    void faults_come_all_at_once_and_every_rule_has_one_source() {
        CountingProfile.Builder wrong = least().status(PolicyStatus.ADOPTED)
                .areaOrder(List.of())
                .duplicates(DuplicateRule.FIRST)
                .notice(new NoticeRule(
                        TimeLimit.calendarDays(15, TimeLimit.Roll.NONE), TimeLimit.continuous(Duration.ofDays(7))))
                .addClasses(new ClassRule(ThresholdClass.ORDINARY, List.of(QUORUM, APPROVAL)))
                .addSources(source(CountingRule.NOTICE, CountingRule.PARKING, CountingRule.WINDOW));

        assertThatThrownBy(wrong::build)
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        refusal -> assertThat(refusal.problems().errors())
                                .extracting(problem -> problem.code() + " " + problem.path())
                                .containsExactly(
                                        "adopted-by /adoptedBy",
                                        "area-order /areaOrder",
                                        "duplicate-class /classes/1",
                                        "notice-unit /notice/extraordinary/unit",
                                        "second-source /sources/1/rules/1",
                                        "idle-source /sources/1/rules/2",
                                        "no-source /sources"));
        assertThatThrownBy(() -> least().classes(List.of()).build()).hasMessageContaining("no-class at /classes");
    }

    @Test
    void a_class_asks_for_consent_and_for_a_quorum_of_those_whose_share_it_takes() {
        assertThatThrownBy(() -> least().classes(List.of(new ClassRule(ThresholdClass.ORDINARY, List.of(QUORUM))))
                        .build())
                .hasMessageContaining("no-approval at /classes/0");
        // three quarters of nobody are nobody
        assertThatThrownBy(() -> least().classes(List.of(new ClassRule(ThresholdClass.ORDINARY, List.of(APPROVAL))))
                        .build())
                .hasMessageContaining("no-quorum at /classes/0");
    }

    @Test
    void parts_that_do_not_fit_cannot_be_made() {
        assertThatThrownBy(() -> new GateRule(
                        GateRule.Counted.NO, GateRule.Base.TOTAL, GateRule.Comparison.AT_LEAST, Ratio.of(1, 3)))
                .hasMessageContaining("but was no at-least of total");
        assertThatThrownBy(() -> new GateRule(
                        GateRule.Counted.YES, GateRule.Base.TOTAL, GateRule.Comparison.AT_LEAST, Ratio.of(4, 3)))
                .hasMessageContaining("but was 4/3");
        assertThatThrownBy(() -> new VoteWindow(60, 5)).hasMessageContaining("but was 60 to 5");
        assertThatThrownBy(() -> new Scope(Scope.Kind.BUILDING, List.of()))
                .hasMessageContaining("but was building of 0");
        assertThatThrownBy(() -> new DeliveryRule(List.of())).hasMessageContaining("but named 0");
        assertThatThrownBy(() -> new ProxyRule(-1, Proxy.Form.ORAL, ProxyRule.PassingOn.ALLOWED))
                .hasMessageContaining("but was -1");
        assertThatThrownBy(() -> new NonResponse(
                        NonResponse.Meaning.ABSTAIN, Optional.of("rules 9"), NonResponse.Guard.MAJORITY_OF_ALL))
                .hasMessageContaining("but it is abstain");
    }

    @Test
    void what_the_owners_say_of_silence_is_filled_in_with_its_source_and_again() {
        Provenance clause = Provenance.illustrative("owners of a test", "rules of procedure, 9");
        CountingProfile open = least().build();
        CountingProfile filled = open.with(NonResponse.abstain("rules 9"), clause);
        assertThat(filled.nonResponse()).contains(NonResponse.abstain("rules 9"));
        assertThat(filled.source(CountingRule.NON_RESPONSE)).contains(clause);
        assertThat(filled.sources()).containsAll(open.sources());
        assertThat(filled.digest()).isNotEqualTo(open.digest());
        assertThat(filled.with(NonResponse.abstain("rules 9"), clause)).isEqualTo(filled);
    }
}
