package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/** A call for help with a case: those who are called have to come (哨单). Immutable. */
@Value.Immutable
public sealed interface Whistle permits ImmutableWhistle {
    /** How far a whistle has come (哨单状态). */
    enum Progress implements Coded {
        /** It waits to be approved, and calls nobody yet (待审批). */
        WAITING("waiting"),
        /** Those whom it calls have to come (应哨中). */
        BLOWN("blown"),
        /** It was not approved (未批准). */
        REFUSED("refused"),
        /** Everybody came, need not come, or did not come in time (已办结). */
        COMPLETED("completed"),
        /** The case ended first (已终止). */
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

    /** {@return its id, unique in the case} */
    String id();

    /** {@return the code of its type} */
    String type();

    /** {@return who blew it} */
    Actor by();

    /** {@return how far it has come} */
    Progress progress();

    /** {@return whom it calls, an organisation once} */
    List<WhistleTarget> targets();

    /** {@return the time to sign for it, which starts when it counts} */
    Optional<Clock> signing();

    /** {@return the time to report in, which starts when it counts and never stands still} */
    Optional<Clock> reporting();

    /** {@return when it was completed; empty if it was not} */
    Optional<Instant> completedAt();

    /** {@return whether something is still to be done} */
    default boolean isOpen() {
        return progress() == Progress.WAITING || progress() == Progress.BLOWN;
    }

    /**
     * {@return one of those whom it calls}
     *
     * @param org which organisation
     */
    default Optional<WhistleTarget> target(OrgId org) {
        return targets().stream().filter(t -> t.party().org().equals(org)).findFirst();
    }

    /**
     * {@return whether an actor acts for who blew it; a resident only for oneself}
     *
     * @param actor who acts
     */
    default boolean isBlower(Actor actor) {
        return actor.role() == by().role()
                && actor.level() == by().level()
                && actor.org().equals(by().org())
                && (actor.role() != Role.RESIDENT || actor.id().equals(by().id()));
    }

    /**
     * {@return this whistle, further on}
     *
     * @param next how far
     */
    default Whistle with(Progress next) {
        return new Builder().from(this).progress(next).build();
    }

    /**
     * {@return this whistle with what became of one of those whom it calls}
     *
     * @param org which organisation
     * @param change what became of it
     */
    default Whistle with(OrgId org, UnaryOperator<WhistleTarget.Builder> change) {
        List<WhistleTarget> changed = targets().stream()
                .map(t -> t.party().org().equals(org)
                        ? change.apply(t.toBuilder()).build()
                        : t)
                .toList();
        return new Builder().from(this).targets(changed).build();
    }

    /** Builds a {@link Whistle}; outside, whistles come from deeds. */
    final class Builder extends ImmutableWhistle.Builder {
        Builder() {}
    }
}
