package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** One type of whistle: who may blow it, who has to come, and how soon (哨单类型). Immutable. */
@Value.Immutable
public sealed interface WhistleRule permits ImmutableWhistleRule {
    /** The wire form. */
    Shape<WhistleRule> SHAPE = Shape.of("Whistle rule", WhistleRule::builder, Builder::build)
            .one("code", Type.TEXT, WhistleRule::code, Builder::code)
            .one("label", BasicShapes.LABEL, WhistleRule::label, Builder::label)
            .one("basis", Type.TEXT, WhistleRule::basis, Builder::basis)
            .many("blowers", Type.code("Role", Role.values()), WhistleRule::blowers, Builder::blowers)
            .many("targets", Seat.SHAPE, WhistleRule::targets, Builder::targets)
            .maybe("approver", Seat.SHAPE, WhistleRule::approver, Builder::approver)
            .one("signWithin", TimeLimit.SHAPE, WhistleRule::signWithin, Builder::signWithin)
            .one("reportInWithin", TimeLimit.SHAPE, WhistleRule::reportInWithin, Builder::reportInWithin)
            .one("rateWithin", TimeLimit.SHAPE, WhistleRule::rateWithin, Builder::rateWithin)
            .done();

    /** {@return its code, unique in the policy} */
    String code();

    /** {@return its name} */
    Label label();

    /** {@return what it rests on, or after what it was drafted} */
    String basis();

    /** {@return who may blow it} */
    List<Role> blowers();

    /** {@return whom it calls: in which part, on which level} */
    List<Seat> targets();

    /** {@return who must approve it before anybody has to come; empty if it counts at once} */
    Optional<Seat> approver();

    /** {@return how soon a target signs for it} */
    TimeLimit signWithin();

    /** {@return how soon a target reports in} */
    TimeLimit reportInWithin();

    /** {@return how long after it was completed both sides may rate each other} */
    TimeLimit rateWithin();

    /**
     * {@return whom a role may call (吹哨对象)}. Those of a compound call the grid worker, a community its subdistrict, that the departments.
     *
     * @param blower the role
     */
    static Set<Role> called(Role blower) {
        return switch (blower) {
            case RESIDENT, PARTY_BRANCH, OWNERS_COMMITTEE, PROPERTY_ENTERPRISE -> EnumSet.of(Role.GRID_WORKER);
            case COMMUNITY -> EnumSet.of(Role.SUBDISTRICT);
            case SUBDISTRICT -> EnumSet.of(Role.DEPARTMENT);
            case GRID_WORKER, DEPARTMENT, DISTRICT, SYSTEM -> EnumSet.noneOf(Role.class);
        };
    }

    /**
     * {@return whether it is for an actor to blow}
     *
     * @param actor who wants to
     */
    default boolean isFor(Actor actor) {
        return blowers().contains(actor.role());
    }

    /**
     * {@return whether an actor may call a party by it}
     *
     * @param by who blows it
     * @param party who would have to come
     */
    default boolean calls(Actor by, Party party) {
        return called(by.role()).contains(party.role()) && targets().contains(new Seat(party.role(), party.level()));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WhistleRule}. */
    final class Builder extends ImmutableWhistleRule.Builder {
        Builder() {}
    }
}
