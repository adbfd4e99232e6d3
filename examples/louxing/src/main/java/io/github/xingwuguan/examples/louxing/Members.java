package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.programme.reportin.EmployerFeedback;
import io.github.xingwuguan.programme.reportin.MemberReportIn;
import io.github.xingwuguan.programme.reportin.PostKind;
import io.github.xingwuguan.programme.reportin.PostOffer;
import io.github.xingwuguan.programme.reportin.ReportInEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In-service members and whether they reported in (在职党员双报到). In the star programme as many as the facts say; elsewhere the register has
 * just begun.
 */
final class Members {
    private static final List<String> REASONS = List.of("posted-away", "long-leave", "ill");
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    private final DistrictPlan plan;
    private final List<ReportInEntry> entries = new ArrayList<>();
    private final Map<List<Object>, EmployerFeedback> feedback = new LinkedHashMap<>();
    private int last;

    private Members(DistrictPlan plan) {
        this.plan = plan;
    }

    static List<ReportInEntry> of(DistrictPlan plan) {
        Members members = new Members(plan);
        plan.compounds().forEach(members::compound);
        members.entries.addAll(members.feedback.values());
        return members.entries;
    }

    private void compound(CompoundProfile compound) {
        Draws draws = Draws.of("members", compound.number());
        Ratio rate = rate(compound, draws);
        if (plan.participates(compound)) {
            offers(compound, rate.numerator());
        }
        for (int i = 0; i < rate.denominator(); i++) {
            member(compound, i < rate.numerator(), draws);
        }
        if (draws.chance(0.5)) {
            entries.add(home(compound, draws).exempt(draws.pick(REASONS)).build());
        }
    }

    private Ratio rate(CompoundProfile compound, Draws draws) {
        if (plan.participates(compound)
                && plan.facts(compound).get("members-reported-in") instanceof Fact.Share known) {
            return known.ratio();
        }
        int members = draws.between(2, 7);
        return Ratio.of(draws.between(0, members), members);
    }

    private void offers(CompoundProfile compound, long members) {
        for (PostKind kind : List.of(PostKind.STANDING, PostKind.EMERGENCY, PostKind.SKILL)) {
            entries.add(new PostOffer(Names.compound(compound), kind, (int) members / 3 + 2, FIRST));
        }
    }

    private MemberReportIn.Builder home(CompoundProfile compound, Draws draws) {
        last++;
        return MemberReportIn.builder()
                .id(id(last))
                .compound(Names.compound(compound))
                .since(LocalDate.of(draws.between(2012, 2021), draws.between(1, 12), 1));
    }

    static ActorId id(int number) {
        return ActorId.of("m" + Names.digits(number, 5));
    }

    private void member(CompoundProfile compound, boolean hasReported, Draws draws) {
        MemberReportIn.Builder home = home(compound, draws);
        boolean isEmployerKnown = draws.chance(0.1);
        OrgId employer = OrgId.of("e" + draws.between(1, 60));
        if (isEmployerKnown) {
            home.employer(employer);
        }
        if (hasReported) {
            LocalDate on = FIRST.plusDays(draws.between(0, 1_330));
            home.reportedOn(on);
            if (draws.chance(0.5)) {
                home.addPosts(PostKind.values()[draws.weighted(40, 20, 40)]);
            }
            if (isEmployerKnown && on.isBefore(NEW_YEAR) && draws.chance(0.85)) {
                tell(employer, compound, draws);
            }
            if (draws.chance(0.015)) {
                secondHome(compound, draws);
            }
        }
        entries.add(home.build());
    }

    /** A second home elsewhere: the person counts where he or she reported in. */
    private void secondHome(CompoundProfile compound, Draws draws) {
        CompoundProfile other = draws.pick(plan.compounds());
        if (!other.equals(compound)) {
            entries.add(MemberReportIn.builder()
                    .id(id(last))
                    .compound(Names.compound(other))
                    .since(LocalDate.of(2010, draws.between(1, 12), 1))
                    .build());
        }
    }

    private void tell(OrgId employer, CompoundProfile compound, Draws draws) {
        LocalDate on = LocalDate.of(2024, 11, 1).plusDays(draws.between(0, 80));
        feedback.putIfAbsent(
                List.of(employer, compound.number()),
                new EmployerFeedback(employer, Names.compound(compound), 2024, on));
    }
}
