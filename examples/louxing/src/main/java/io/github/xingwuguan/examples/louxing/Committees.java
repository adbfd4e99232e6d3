package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.OwnersCommittee;
import io.github.xingwuguan.carriage.PropertyManagementCommittee;
import io.github.xingwuguan.examples.louxing.CompoundProfile.OwnersBody;
import io.github.xingwuguan.facts.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The owners' committees and property management committees (业委会、物管会); size and term agree with the facts. */
final class Committees {
    private static final int OWNERS_YEARS = 5;
    private static final int MANAGEMENT_YEARS = 3;
    private static final int MANAGEMENT_SEATS = 7;

    private Committees() {}

    static List<Committee> of(DistrictPlan plan) {
        return plan.compounds().stream()
                .filter(compound -> compound.service().body() != OwnersBody.NONE)
                .map(compound -> compound.service().body() == OwnersBody.COMMITTEE
                        ? owners(compound, plan.facts(compound))
                        : management(compound))
                .toList();
    }

    private static Committee owners(CompoundProfile compound, Map<String, Fact> facts) {
        return OwnersCommittee.builder()
                .id(Names.committee(compound))
                .label(Names.of(compound, "业委会", "Owners' committee"))
                .compound(Names.compound(compound))
                .seats(seats(facts))
                .term(term(compound, facts))
                .build();
    }

    private static Committee management(CompoundProfile compound) {
        LocalDate from = Names.monthsAgo(Draws.of("term", compound.number()), 1, 34);
        return PropertyManagementCommittee.builder()
                .id(Names.committee(compound))
                .label(Names.of(compound, "物管会", "Property management committee"))
                .compound(Names.compound(compound))
                .seats(MANAGEMENT_SEATS)
                .term(DateRange.of(from, from.plusYears(MANAGEMENT_YEARS)))
                .build();
    }

    private static int seats(Map<String, Fact> facts) {
        return facts.get("cross-appointment") instanceof Fact.Share share
                ? (int) share.ratio().denominator()
                : MANAGEMENT_SEATS;
    }

    private static DateRange term(CompoundProfile compound, Map<String, Fact> facts) {
        Draws draws = Draws.of("term", compound.number());
        int overdue = facts.get("committee-overdue-months") instanceof Fact.Amount months
                ? months.quantity().toDecimal().intValueExact()
                : 0;
        LocalDate from = overdue > 0
                ? DistrictPlan.AS_OF
                        .minusMonths(overdue)
                        .minusDays(draws.between(1, 20))
                        .minusYears(OWNERS_YEARS)
                : Names.monthsAgo(draws, 3, 57);
        return DateRange.of(from, from.plusYears(OWNERS_YEARS));
    }
}
