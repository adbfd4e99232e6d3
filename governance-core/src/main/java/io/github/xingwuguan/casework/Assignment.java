package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.lifecycle.Actor;
import java.time.Instant;
import org.immutables.value.Value;

/** A case in the hands of one organisation (派单). Immutable. */
@Value.Immutable
public sealed interface Assignment permits ImmutableAssignment {
    /** What an organisation has to do with a case (承办方式). */
    enum Share implements Coded {
        /** It answers for the whole; there is one at a time (主办). */
        LEAD("lead"),
        /** It does a part and delivers that to the lead (协办). */
        SUPPORT("support");

        private final String code;

        Share(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How far an assignment has come (派单状态). */
    enum Progress implements Coded {
        /** It waits to be signed for (待签收). */
        SENT("sent"),
        /** It is worked on (已签收). */
        SIGNED("signed"),
        /** Its part is done (已办结). */
        DELIVERED("delivered"),
        /** It was not needed after all (免办). */
        WAIVED("waived"),
        /** It was given back (已退单). */
        RETURNED("returned"),
        /** Another took its place, or the case ended (已终止). */
        SUPERSEDED("superseded");

        private final String code;

        Progress(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Whether the organisation asked to return it (退单申请状态). */
    enum Return {
        /** It did not. */
        NOT_ASKED,
        /** It did, and awaits the decision. */
        PENDING,
        /** It did, and must not ask again. */
        REFUSED
    }

    /** {@return its id, unique in the case} */
    String id();

    /** {@return who has it} */
    Party party();

    /** {@return what it has to do} */
    Share share();

    /** {@return whether somebody above decided that it has it, so that it cannot be returned} */
    boolean designated();

    /** {@return who sent it} */
    Actor by();

    /** {@return when it was sent} */
    Instant at();

    /** {@return how far it has come} */
    Progress progress();

    /** {@return whether its organisation asked to return it} */
    @Value.Default
    default Return returning() {
        return Return.NOT_ASKED;
    }

    /** {@return whether it was ever signed for} */
    @Value.Default
    default boolean wasSigned() {
        return false;
    }

    /** {@return whether something is still to be done} */
    default boolean isOpen() {
        return progress() == Progress.SENT || progress() == Progress.SIGNED;
    }

    /**
     * {@return this assignment, further on}
     *
     * @param next how far
     */
    default Assignment with(Progress next) {
        return new Builder()
                .from(this)
                .progress(next)
                .wasSigned(wasSigned() || next == Progress.SIGNED)
                .build();
    }

    /**
     * {@return this assignment with its return standing otherwise}
     *
     * @param next how it stands
     */
    default Assignment with(Return next) {
        return new Builder().from(this).returning(next).build();
    }

    /** Builds an {@link Assignment}; outside, assignments come from deeds. */
    final class Builder extends ImmutableAssignment.Builder {
        Builder() {}
    }
}
