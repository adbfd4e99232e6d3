package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import org.immutables.value.Value;

/** What became of one record (记录明细): base × multiplier × decay × reach, rounded once. Immutable. */
@Value.Immutable
public sealed interface CreditLine permits ImmutableCreditLine {
    /** The wire form. */
    Shape<CreditLine> SHAPE = Shape.of("Credit line", CreditLine::builder, Builder::build)
            .one("record", Type.TEXT, CreditLine::record, Builder::record)
            .one("item", Type.TEXT, CreditLine::item, Builder::item)
            .one("component", Type.TEXT, CreditLine::component, Builder::component)
            .one("outcome", Type.code("Outcome", RecordOutcome.values()), CreditLine::outcome, Builder::outcome)
            .one("base", Type.POINTS, CreditLine::base, Builder::base)
            .one("multiplier", Type.QUANTITY, CreditLine::multiplier, Builder::multiplier)
            .one("decay", Type.QUANTITY, CreditLine::decay, Builder::decay)
            .one("reach", Type.QUANTITY, CreditLine::reach, Builder::reach)
            .one("value", Type.POINTS, CreditLine::value, Builder::value)
            .orElse("disputed", Type.FLAG, false, CreditLine::disputed, Builder::disputed)
            .done();

    /** {@return the id of the record} */
    String record();

    /** {@return the code of its item, empty if no version of the policy has it} */
    String item();

    /** {@return the code of the component, empty if the policy in force has no such item} */
    String component();

    /** {@return what became of it} */
    RecordOutcome outcome();

    /** {@return what it is worth before repeat, decay and reach} */
    Points base();

    /** {@return by how much repetition multiplies it} */
    Quantity multiplier();

    /** {@return how much its age leaves, from 0 to 1} */
    Quantity decay();

    /** {@return how much of it reaches this subject, from 0 to 1} */
    Quantity reach();

    /** {@return what it adds to the score, negative if it takes away, before ceilings; 0 unless it counts} */
    Points value();

    /** {@return whether an objection against it is pending} */
    @Value.Default
    default boolean disputed() {
        return false;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreditLine}. */
    final class Builder extends ImmutableCreditLine.Builder {
        Builder() {}
    }
}
