package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A fact of credit as an authority determined it (信用信息). It carries no points of its own unless its item leaves them to the
 * authority: what it is worth is the policy's to say. Immutable.
 */
@Value.Immutable
public sealed interface CreditRecord extends LedgerEntry permits ImmutableCreditRecord {
    /** The wire form. */
    Shape<CreditRecord> SHAPE = Shape.of("Credit record", CreditRecord::builder, Builder::build)
            .one("id", Type.TEXT, CreditRecord::id, Builder::id)
            .one("subject", Subject.SHAPE, CreditRecord::subject, Builder::subject)
            .one("item", Type.TEXT, CreditRecord::item, Builder::item)
            .maybe("matter", Type.TEXT, CreditRecord::matter, Builder::matter)
            .maybe("level", Type.code("Level", HonourLevel.values()), CreditRecord::level, Builder::level)
            .orElse("quantity", Type.QUANTITY, Quantity.of(1), CreditRecord::quantity, Builder::quantity)
            .maybe("discretionary", Type.POINTS, CreditRecord::discretionary, Builder::discretionary)
            .orElse(
                    "severity",
                    Type.code("Severity", Severity.values()),
                    Severity.GENERAL,
                    CreditRecord::severity,
                    Builder::severity)
            .orElse(
                    "regime",
                    Type.code("Regime", Regime.values()),
                    Regime.INDUSTRY_RATING,
                    CreditRecord::regime,
                    Builder::regime)
            .one("occurredOn", Type.DATE, CreditRecord::occurredOn, Builder::occurredOn)
            .one("determinedOn", Type.DATE, CreditRecord::determinedOn, Builder::determinedOn)
            .maybe("effectiveFrom", Type.DATE, CreditRecord::effectiveFrom, Builder::effectiveFrom)
            .maybe("statedExpiry", Type.DATE, CreditRecord::statedExpiry, Builder::statedExpiry)
            .maybe("project", Type.TEXT, CreditRecord::project, Builder::project)
            .maybe("person", Type.TEXT, CreditRecord::person, Builder::person)
            .one("authority", Type.ORG, CreditRecord::authority, Builder::authority)
            .maybe("document", Type.TEXT, CreditRecord::document, Builder::document)
            .many("evidence", Type.TEXT, CreditRecord::evidence, Builder::addAllEvidence)
            .one("recordedAt", Type.INSTANT, CreditRecord::recordedAt, Builder::recordedAt)
            .one("source", BasicShapes.EXTERNAL_KEY, CreditRecord::source, Builder::source)
            .done();

    /** {@return its id, unique in the ledger} */
    String id();

    /** {@return whom it was recorded against} */
    Subject subject();

    /** {@return the code of the item in the policy} */
    String item();

    /** {@return what several records are about together, such as one award or one incident} */
    Optional<String> matter();

    /** {@return the level of the authority that honoured, where the item is priced by it} */
    Optional<HonourLevel> level();

    /** {@return how many units, or the measured value, where the item is priced by it} */
    @Value.Default
    default Quantity quantity() {
        return Quantity.of(1);
    }

    /** {@return the points that the authority chose, where the item leaves a range to it} */
    Optional<Points> discretionary();

    /** {@return how heavy a breach it is; without meaning for what is good} */
    @Value.Default
    default Severity severity() {
        return Severity.GENERAL;
    }

    /** {@return under which rules it was made} */
    @Value.Default
    default Regime regime() {
        return Regime.INDUSTRY_RATING;
    }

    /** {@return the day on which it happened} */
    LocalDate occurredOn();

    /** {@return the day on which the authority determined it} */
    LocalDate determinedOn();

    /** {@return from when it has effect, if not from the day it was determined} */
    Optional<LocalDate> effectiveFrom();

    /** {@return the first day on which it has no effect any more, if its document says so} */
    Optional<LocalDate> statedExpiry();

    /** {@return the project in which it happened} */
    Optional<String> project();

    /** {@return the person in charge, as a pseudonym} */
    Optional<String> person();

    /** {@return the authority that determined it} */
    OrgId authority();

    /** {@return the number of its document} */
    Optional<String> document();

    /** {@return the kinds of evidence on file} */
    List<String> evidence();

    @Override
    Instant recordedAt();

    /** {@return the key in the system it came from; the same key twice is one record} */
    ExternalKey source();

    /** {@return from when it has effect: the day it was determined unless its document names another} */
    default LocalDate effectiveOn() {
        return effectiveFrom().orElse(determinedOn());
    }

    /**
     * {@return whether it says the same as another: everything equal but the id and the instant of recording}
     *
     * @param other the other
     */
    default boolean saysTheSameAs(CreditRecord other) {
        return other.toBuilder().id(id()).recordedAt(recordedAt()).build().equals(this);
    }

    /**
     * Checks the quantity and the order of its days.
     *
     * @throws IllegalArgumentException if the quantity is negative, it was determined before it happened, or expires before it has effect
     */
    @Value.Check
    default void check() {
        if (quantity().units() < 0) {
            throw new IllegalArgumentException("Quantity must be 0 or more, but was " + quantity());
        }
        if (determinedOn().isBefore(occurredOn())) {
            throw new IllegalArgumentException(
                    "Record must be determined on or after " + occurredOn() + ", but was on " + determinedOn());
        }
        if (statedExpiry().isPresent() && !statedExpiry().get().isAfter(effectiveOn())) {
            throw new IllegalArgumentException("Record must expire after it has effect on " + effectiveOn()
                    + ", but expires on " + statedExpiry().get());
        }
    }

    /** {@return a builder that holds this record} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreditRecord}. */
    final class Builder extends ImmutableCreditRecord.Builder {
        Builder() {}
    }
}
