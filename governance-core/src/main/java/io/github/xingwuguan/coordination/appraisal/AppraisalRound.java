package io.github.xingwuguan.coordination.appraisal;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.coordination.Ids;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.lifecycle.Acted;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.lifecycle.Stamp;
import io.github.xingwuguan.lifecycle.Stamped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A round of appraisal (评议轮次). Immutable; it is the fold of its entries. */
@Value.Immutable
public sealed interface AppraisalRound extends Stamped permits ImmutableAppraisalRound {
    /** Decides and folds; its table says who may do what, when. */
    Lifecycle<AppraisalRound, Acted<AppraisalRound, AppraisalRules>, DatedRules<AppraisalRules>> LIFECYCLE =
            Lifecycle.of(AppraisalTable.all());

    /** {@return its id} */
    String id();

    @Override
    Optional<Stamp> last();

    /** {@return how far it has come} */
    @Value.Default
    default AppraisalStage stage() {
        return AppraisalStage.NONE;
    }

    /** {@return who opened it; empty before} */
    Optional<Actor> opener();

    /** {@return with what it opened; empty before} */
    Optional<Opening> opening();

    /** {@return the answers, in order; struck out ones included} */
    List<Answer> answers();

    /** {@return from which day on the subject was not there any more, if it left in the window (更换物业等)} */
    Optional<LocalDate> leftOn();

    /** {@return when no more answers came in; empty before} */
    Optional<Instant> closedAt();

    /** {@return the digest of what the subject replied, which is kept elsewhere; empty if it did not} */
    Optional<Digest> reply();

    /** {@return whether the reply was looked at} */
    @Value.Default
    default boolean lookedAgain() {
        return false;
    }

    /** {@return whose answers were struck out at the second look} */
    List<ActorId> struck();

    /** {@return the digest of the summary that was published; empty before} */
    Optional<Digest> summary();

    /**
     * An answer (评议记录).
     *
     * @param person who
     * @param mark what
     * @param on on which day
     */
    record Answer(ActorId person, Quantity mark, LocalDate on) {}

    /** {@return the answers that count: neither struck out nor given after the subject had left} */
    default List<Answer> valid() {
        return answers().stream()
                .filter(answer -> !struck().contains(answer.person())
                        && leftOn().filter(left -> !answer.on().isBefore(left)).isEmpty())
                .toList();
    }

    /**
     * {@return what it comes to: marks or a survey; missing while it is open, and with the reason if too few answers count}
     *
     * @param rules the rules under which it was opened
     */
    default Fact result(AppraisalRules rules) {
        if (closedAt().isEmpty()) {
            return Fact.missing("round-open");
        }
        List<Quantity> marks = valid().stream().map(Answer::mark).toList();
        if (marks.size() < rules.leastAnswers()) {
            return Fact.missing(leftOn().isPresent() ? "subject-changed" : "too-few-answers");
        }
        return switch (rules.sheet()) {
            case MARKS -> new Fact.Marks(marks);
            case SURVEY ->
                Fact.survey(
                        marks.stream().filter(mark -> mark.units() > 0).count(),
                        marks.size(),
                        opening().map(opening -> opening.panel().size()).orElse(0));
        };
    }

    /**
     * {@return until when the subject can reply; empty while the round is open}
     *
     * @param rules the rules
     * @param calendar the working days
     */
    default Optional<Deadline> replyDue(AppraisalRules rules, WorkCalendar calendar) {
        return closedAt().map(at -> rules.replyWithin().due(at, calendar, Coverage.PROVISIONAL));
    }

    /**
     * {@return whether an actor acts for the organisation that opened it}
     *
     * @param actor the actor
     */
    default boolean isOpenedBy(Actor actor) {
        return opener().filter(
                        opener -> opener.role() == actor.role() && opener.org().equals(actor.org()))
                .isPresent();
    }

    /** {@return whether everybody on the panel has answered} */
    default boolean isAnsweredByAll() {
        return opening()
                .filter(opening -> opening.panel().size() == answers().size())
                .isPresent();
    }

    /**
     * {@return the state before it was opened}
     *
     * @param id its id: 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @throws IllegalArgumentException if the id has another form
     */
    static AppraisalRound of(String id) {
        return new Builder().id(id).build();
    }

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it has another form
     */
    @Value.Check
    default void check() {
        Ids.check(id(), "Appraisal round id");
    }

    /** {@return a builder with these values} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link AppraisalRound}; outside, states come from {@link #of} and entries. */
    final class Builder extends ImmutableAppraisalRound.Builder {
        Builder() {}
    }
}
