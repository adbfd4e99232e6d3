package io.github.xingwuguan.programme.facility;

import io.github.xingwuguan.shape.Type;
import java.util.regex.Pattern;

/**
 * What a facility is for (设施类别): a code value and no enum, because each district's catalogue names kinds of its own.
 *
 * @param code 1 to 64 lower-case letters, digits and single '-' between them
 */
public record FacilityKind(String code) implements Comparable<FacilityKind> {
    // before the constants, whose constructor reads it
    private static final Pattern FORM = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");

    /** Charging of e-bikes (电动自行车充电): ports are many and weak; a place to charge cars is another kind. */
    public static final FacilityKind E_BIKE_CHARGING = new FacilityKind("e-bike-charging");

    /** A place for building meetings (楼宇会议事场所). */
    public static final FacilityKind MEETING_PLACE = new FacilityKind("meeting-place");

    /** Meals for the elderly (老年助餐). */
    public static final FacilityKind ELDERLY_MEALS = new FacilityKind("elderly-meals");

    /** Small repairs at home (便民维修). */
    public static final FacilityKind REPAIRS = new FacilityKind("repairs");

    /** Housekeeping (家政服务). */
    public static final FacilityKind HOUSEKEEPING = new FacilityKind("housekeeping");

    /** Parcels (快递代收). */
    public static final FacilityKind PARCELS = new FacilityKind("parcels");

    /** Fees can be paid online (线上缴费). */
    public static final FacilityKind ONLINE_PAYMENT = new FacilityKind("online-payment");

    /** Owners can vote online (线上投票). */
    public static final FacilityKind ONLINE_VOTING = new FacilityKind("online-voting");

    /** Accounts and works can be followed online (线上监督). */
    public static final FacilityKind ONLINE_SUPERVISION = new FacilityKind("online-supervision");

    /** A code on the wire; one that we do not know survives a round trip. */
    public static final Type<FacilityKind> TYPE = Type.text(FacilityKind::new, FacilityKind::code);

    /**
     * Checks the form.
     *
     * @param code 1 to 64 lower-case letters, digits and single '-' between them
     * @throws IllegalArgumentException if it has another form
     */
    public FacilityKind {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("Facility kind must be 1 to 64 letters or digits in kebab-case, but had "
                    + code.length() + " characters");
        }
    }

    @Override
    public int compareTo(FacilityKind other) {
        return code.compareTo(other.code);
    }

    /** {@return the bare code} */
    @Override
    public String toString() {
        return code;
    }
}
