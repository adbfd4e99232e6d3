package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.lifecycle.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One people's mediation of a dispute (人民调解). Immutable. */
@Value.Immutable
public sealed interface Mediation permits ImmutableMediation {
    /** How long the parties may ask a court together to confirm what they agreed on (People's Mediation Law, article 33). */
    TimeLimit CONFIRMABLE = TimeLimit.calendarDays(30, TimeLimit.Roll.NEXT_WORKING_DAY);

    /** How far a mediation has come (调解进展). */
    enum Progress {
        /** The parties talk, or have still to consent (调解中). */
        OPEN,
        /** They agreed, and the term of what they owe runs (已达成协议). */
        AGREED,
        /** They did what they agreed on (已履行). */
        PERFORMED,
        /** The term is over, and nobody said that something was left undone (到期无异议). */
        UNDISPUTED,
        /** Something was left undone (未履行或部分履行). */
        UNPERFORMED,
        /** They did not agree (调解不成). */
        FAILED,
        /** One of them refused (一方拒绝). */
        REFUSED,
        /** The case ended before it did (随案终止). */
        ENDED
    }

    /** In which form an agreement is made (协议形式). */
    enum Form implements Coded {
        /** In effect once everybody has signed (书面). */
        WRITTEN("written"),
        /** In effect once it is made (口头). */
        ORAL("oral");

        private final String code;

        Form(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How much was done of what is due under an agreement (履行情况). */
    enum Performance implements Coded {
        /** All of it (全部履行). */
        FULL("full"),
        /** Some of it (部分履行). */
        PARTIAL("partial"),
        /** Nothing (未履行). */
        NONE("none");

        private final String code;

        Performance(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * What the parties agreed on (调解协议).
     *
     * @param form written or oral
     * @param signed who signed, sorted: of a written one every party and the mediator, of an oral one nobody
     * @param due the day on which the last obligation is due
     */
    record Agreement(Form form, List<ActorId> signed, LocalDate due) {
        /**
         * Sorts those who signed.
         *
         * @param form written or oral
         * @param signed who signed
         * @param due the day on which the last obligation is due
         */
        public Agreement {
            signed = signed.stream().sorted().distinct().toList();
        }
    }

    /** {@return its id, unique in the case} */
    String id();

    /** {@return in which cycle of the case it was held} */
    int cycle();

    /** {@return who opened it} */
    Actor mediator();

    /** {@return between whom, sorted} */
    List<ActorId> parties();

    /** {@return who consented since the parties are these} */
    List<ActorId> consented();

    /** {@return how far it has come} */
    Progress progress();

    /** {@return what they agreed on, if they did} */
    Optional<Agreement> agreement();

    /** {@return since when the agreement is in effect} */
    Optional<Instant> effectiveAt();

    /** {@return what the parties were told that they can do now that it failed} */
    Optional<String> remedy();

    /** {@return whether every party consented} */
    default boolean isWanted() {
        return consented().containsAll(parties());
    }

    /** {@return whether it came to what counts as mediated} */
    default boolean isSuccessful() {
        return progress() == Progress.PERFORMED || progress() == Progress.UNDISPUTED;
    }

    /**
     * {@return until when the parties can ask a court together to confirm the agreement (司法确认); empty if they made none. For their
     * information: no official is late by it}
     *
     * @param calendar the working days
     */
    default Optional<Deadline> confirmableUntil(WorkCalendar calendar) {
        return effectiveAt().map(at -> CONFIRMABLE.due(at, calendar, Coverage.PROVISIONAL));
    }

    /**
     * {@return this mediation, further on}
     *
     * @param next how far
     */
    default Mediation with(Progress next) {
        return toBuilder().progress(next).build();
    }

    /**
     * {@return this mediation with the consent of one more}
     *
     * @param party who consents
     */
    default Mediation withConsentOf(ActorId party) {
        List<ActorId> all = new ArrayList<>(consented());
        all.remove(party);
        all.add(party);
        return toBuilder().consented(all).build();
    }

    /**
     * {@return this mediation with one more party, and without any consent: nobody consented to mediate with that one}
     *
     * @param party who joins
     */
    default Mediation withParty(ActorId party) {
        List<ActorId> all = new ArrayList<>(parties());
        all.add(party);
        return toBuilder()
                .parties(all.stream().sorted().distinct().toList())
                .consented(List.of())
                .build();
    }

    /** {@return a builder with these values} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Mediation}; outside, mediations come from deeds. */
    final class Builder extends ImmutableMediation.Builder {
        Builder() {}
    }
}
