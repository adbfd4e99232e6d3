package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.UnifiedSocialCreditCode;
import io.github.xingwuguan.credit.Subject;
import java.time.LocalDate;

/** Ids and names of what is invented (示例名称): numbers instead of names. */
final class Names {
    private Names() {}

    /** Padded with zeros; a format would write the digits of the machine's language. */
    static String digits(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }

    static PlaceId compound(CompoundProfile compound) {
        return PlaceId.of(compound.id());
    }

    static PlaceId community(int number) {
        return PlaceId.of("community-" + digits(number + 1, 2));
    }

    static Label numbered(String zh, String en, int number) {
        return Label.of(zh + digits(number, 3), en + " " + digits(number, 3));
    }

    /** A label of a body of one compound. */
    static Label of(CompoundProfile compound, String zh, String en) {
        return Label.of(compound.name() + zh, en + " of Sample Compound " + digits(compound.number(), 3));
    }

    static OrgId firm(FirmProfile firm) {
        return OrgId.of(firm.id());
    }

    /** An invented code: no division is numbered like this. */
    static UnifiedSocialCreditCode creditCode(int number) {
        return UnifiedSocialCreditCode.complete(
                "91" + UnifiedSocialCreditCode.UNASSIGNED_DIVISION + "MA9X" + digits(number, 5));
    }

    /** A firm as credit knows it. */
    static Subject subject(FirmProfile firm) {
        return Subject.enterprise(creditCode(firm.number()).value());
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
