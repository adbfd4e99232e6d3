package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What happened to a record (信用信息变动). Some events say that it never should have counted, some that it counts no longer.
 * Immutable.
 */
@Value.Immutable
public sealed interface RecordEvent extends LedgerEntry permits ImmutableRecordEvent {
    /** What can happen (变动类别). */
    enum Kind implements Coded {
        /** The firm was told (告知). */
        NOTIFIED("notified", Meaning.NOTE),
        /** The firm objected (提出异议). */
        OBJECTED("objected", Meaning.DISPUTE),
        /** The objection was right (异议成立): the record never counted. */
        OBJECTION_UPHELD("objection-upheld", Meaning.VOID),
        /** The objection was wrong (异议不成立). */
        OBJECTION_DISMISSED("objection-dismissed", Meaning.DISPUTE_ENDS),
        /** The breach was put right (整改完成); a continuing item ends. */
        RECTIFIED("rectified", Meaning.RECTIFIED),
        /** It was found not to be put right (整改未通过). */
        RECTIFICATION_FAILED("rectification-failed", Meaning.UNRECTIFIED),
        /** The firm applied for repair (申请修复). */
        REPAIR_APPLIED("repair-applied", Meaning.NOTE),
        /** It was repaired (信用修复): the record counts no longer from that day. */
        REPAIRED("repaired", Meaning.OFF),
        /** Repair was refused (不予修复). */
        REPAIR_REFUSED("repair-refused", Meaning.NOTE),
        /** Repair rested on a false commitment (撤销修复): the record counts again from that day. */
        REPAIR_REVOKED("repair-revoked", Meaning.ON),
        /** The authority took it back (撤销): it never counted. */
        WITHDRAWN("withdrawn", Meaning.VOID),
        /** A corrected record took its place (更正): it never counted. */
        SUPERSEDED("superseded", Meaning.VOID),
        /** The firm was exempted (免责): it never counted. */
        EXEMPTED("exempted", Meaning.VOID);

        private final String code;
        private final Meaning meaning;

        Kind(String code, Meaning meaning) {
            this.code = code;
            this.meaning = meaning;
        }

        @Override
        public String code() {
            return code;
        }

        Meaning meaning() {
            return meaning;
        }
    }

    /** What an event means for counting: the whole of the semantics, one word an event. */
    enum Meaning {
        /** Nothing. */
        NOTE,
        /** It counts for no day. */
        VOID,
        /** It counts for no day from here on. */
        OFF,
        /** It counts again from here on. */
        ON,
        /** It is disputed from here on. */
        DISPUTE,
        /** It is disputed no longer. */
        DISPUTE_ENDS,
        /** A continuing breach ends. */
        RECTIFIED,
        /** A continuing breach goes on after all. */
        UNRECTIFIED
    }

    /** The wire form. */
    Shape<RecordEvent> SHAPE = Shape.of("Record event", RecordEvent::builder, Builder::build)
            .one("record", Type.TEXT, RecordEvent::record, Builder::record)
            .one("kind", Type.code("Event", Kind.values()), RecordEvent::kind, Builder::kind)
            .one("effectiveOn", Type.DATE, RecordEvent::effectiveOn, Builder::effectiveOn)
            .one("recordedAt", Type.INSTANT, RecordEvent::recordedAt, Builder::recordedAt)
            .one("actor", Type.ACTOR, RecordEvent::actor, Builder::actor)
            .maybe("reason", Type.TEXT, RecordEvent::reason, Builder::reason)
            .maybe("supersededBy", Type.TEXT, RecordEvent::supersededBy, Builder::supersededBy)
            .done();

    /** {@return the id of the record} */
    String record();

    /** {@return what happened} */
    Kind kind();

    /** {@return from which day it has effect} */
    LocalDate effectiveOn();

    @Override
    Instant recordedAt();

    /** {@return who decided or recorded it} */
    ActorId actor();

    /** {@return why} */
    Optional<String> reason();

    /** {@return the record that took its place; present if and only if it was superseded} */
    Optional<String> supersededBy();

    /**
     * Checks that a correction, and nothing else, names another record that took the place.
     *
     * @throws IllegalArgumentException if it does not
     */
    @Value.Check
    default void check() {
        if ((kind() == Kind.SUPERSEDED) != supersededBy().isPresent()) {
            throw new IllegalArgumentException("Event must name the record that took the place if and only if it is "
                    + Kind.SUPERSEDED.code() + ", but was " + kind().code());
        }
        if (supersededBy().filter(record()::equals).isPresent()) {
            throw new IllegalArgumentException("Record must be superseded by another, but was by itself");
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecordEvent}. */
    final class Builder extends ImmutableRecordEvent.Builder {
        Builder() {}
    }
}
