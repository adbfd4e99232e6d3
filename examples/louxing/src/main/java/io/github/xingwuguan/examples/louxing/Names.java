package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import java.time.LocalDate;

/** Ids and names of what is invented (示例名称): numbers instead of names. */
final class Names {
    private Names() {}

    static PlaceId compound(CompoundProfile compound) {
        return PlaceId.of(compound.id());
    }

    static PlaceId community(int number) {
        return PlaceId.of("community-%02d".formatted(number + 1));
    }

    static Label numbered(String zh, String en, int number) {
        return Label.of("%s%03d".formatted(zh, number), "%s %03d".formatted(en, number));
    }

    /** A label of a body of one compound. */
    static Label of(CompoundProfile compound, String zh, String en) {
        return Label.of(compound.name() + zh, en + " of Sample Compound %03d".formatted(compound.number()));
    }

    static OrgId firm(FirmProfile firm) {
        return OrgId.of(firm.id());
    }

    static OrgId project(CompoundProfile compound) {
        return OrgId.of("project-" + compound.id());
    }

    static OrgId committee(CompoundProfile compound) {
        return OrgId.of("committee-" + compound.id());
    }

    /** Some day of some months before the day of the figures. */
    static LocalDate monthsAgo(Draws draws, int least, int most) {
        return DistrictPlan.AS_OF.minusMonths(draws.between(least, most)).minusDays(draws.between(0, 27));
    }
}
