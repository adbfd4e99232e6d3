package io.github.xingwuguan.coordination.appraisal;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.coordination.Ids;
import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.lifecycle.ActLog;
import io.github.xingwuguan.lifecycle.Acted;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.lifecycle.Stamp;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Union;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is done with a round (评议动作). */
public sealed interface AppraisalAct extends Act<AppraisalRound, AppraisalRules> {
    /** The wire form: one member, named by the code of the act. */
    Union<Act<AppraisalRound, AppraisalRules>> TYPE = AppraisalWire.TYPE;

    /** The wire form of an entry. */
    Shape<Acted<AppraisalRound, AppraisalRules>> ENTRY = Acted.shape("Appraisal entry", TYPE);

    /** The wire form of a whole history. */
    Shape<ActLog<AppraisalRound, AppraisalRules>> LOG = ActLog.shape("Appraisal log", ENTRY);

    @Override
    default Rule<AppraisalRound, DatedRules<AppraisalRules>> rule() {
        return AppraisalRound.LIFECYCLE.rule(TYPE.code(this));
    }

    /**
     * It opens (启动评议).
     *
     * @param opening with what
     */
    record Open(Opening opening) implements AppraisalAct {
        @Override
        public Optional<Refusal> check(AppraisalRound state, Context<DatedRules<AppraisalRules>> context) {
            LocalDate until = opening.window().until();
            Actor actor = context.actor();
            return AppraisalRefusal.OWN_APPRAISAL
                    .when(actor.org().equals(opening.subject().org()))
                    .or(() -> AppraisalRefusal.PANEL_TOO_SMALL.when(
                            opening.panel().size() < context.policy().rules().leastMembers()
                                    || Ids.isTwice(opening.panel())))
                    .or(() -> AppraisalRefusal.WINDOW_OVER.when(!context.today().isBefore(until)));
        }

        @Override
        public AppraisalRound after(AppraisalRound before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .stage(AppraisalStage.OPEN)
                    .opener(stamp.actor())
                    .opening(opening)
                    .build();
        }
    }

    /**
     * Somebody on the panel answers (提交评议).
     *
     * @param mark from 0 to 100, or 1 for satisfied and 0 for not, as the sheet says
     */
    record Answer(Quantity mark) implements AppraisalAct {
        private static final Quantity HUNDRED = Quantity.of(100);
        private static final List<Quantity> SURVEY = List.of(Quantity.ZERO, Quantity.of(1));

        @Override
        public Optional<Refusal> check(AppraisalRound state, Context<DatedRules<AppraisalRules>> context) {
            ActorId person = context.actor().id();
            return AppraisalRefusal.NOT_ON_PANEL
                    .when(state.opening()
                            .filter(opening -> opening.panel().contains(person))
                            .isEmpty())
                    .or(() -> AppraisalRefusal.ANSWERED_ALREADY.when(state.answers().stream()
                            .anyMatch(answer -> answer.person().equals(person))))
                    .or(() -> AppraisalRefusal.OUTSIDE_WINDOW.when(!isInTime(state, context.today())))
                    .or(() -> AppraisalRefusal.UNFIT_MARK.when(
                            !fits(context.policy().rules().sheet())));
        }

        private static boolean isInTime(AppraisalRound state, LocalDate today) {
            return state.opening()
                            .filter(opening -> opening.window().contains(today))
                            .isPresent()
                    && state.leftOn().filter(left -> !today.isBefore(left)).isEmpty();
        }

        private boolean fits(Sheet sheet) {
            return switch (sheet) {
                case MARKS -> mark.units() >= 0 && mark.compareTo(HUNDRED) <= 0;
                case SURVEY -> SURVEY.contains(mark);
            };
        }

        @Override
        public AppraisalRound after(AppraisalRound before, Stamp stamp) {
            LocalDate day = stamp.at().atZone(WorkCalendar.CHINA).toLocalDate();
            return before.toBuilder()
                    .last(stamp)
                    .answers(Stream.concat(
                                    before.answers().stream(),
                                    Stream.of(new AppraisalRound.Answer(
                                            stamp.actor().id(), mark, day)))
                            .toList())
                    .build();
        }
    }

    /**
     * The subject is not there any more, such as a firm whose contract ended (评议对象更换): only answers from before count.
     *
     * @param on from which day on; a day of the window
     */
    record SubjectLeft(LocalDate on) implements AppraisalAct {
        @Override
        public Optional<Refusal> check(AppraisalRound state, Context<DatedRules<AppraisalRules>> context) {
            return AppraisalRefusal.OUTSIDE_WINDOW.when(state.opening()
                    .filter(opening -> opening.window().contains(on))
                    .isEmpty());
        }

        @Override
        public AppraisalRound after(AppraisalRound before, Stamp stamp) {
            return before.toBuilder().last(stamp).leftOn(on).build();
        }
    }

    /** No more answers come in (截止). */
    record Close() implements AppraisalAct {
        @Override
        public AppraisalRound after(AppraisalRound before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .stage(AppraisalStage.CLOSED)
                    .closedAt(stamp.at())
                    .build();
        }
    }

    /**
     * The subject replies (答复).
     *
     * @param statement the digest of what it says, which is kept elsewhere
     */
    record Reply(Digest statement) implements AppraisalAct {
        @Override
        public AppraisalRound after(AppraisalRound before, Stamp stamp) {
            return before.toBuilder().last(stamp).reply(statement).build();
        }
    }

    /**
     * The reply is looked at (复核): answers that prove unfit are struck out, none is changed.
     *
     * @param struck whose
     * @param reason why, or why none
     */
    record LookAgain(List<ActorId> struck, String reason) implements AppraisalAct {
        /**
         * Checks the reason, and copies.
         *
         * @param struck whose
         * @param reason why, or why none
         * @throws IllegalArgumentException if the reason is blank
         */
        public LookAgain {
            struck = List.copyOf(struck);
            if (reason.isBlank()) {
                throw new IllegalArgumentException("Second look must have a reason, but had none");
            }
        }

        @Override
        public Optional<Refusal> check(AppraisalRound state, Context<DatedRules<AppraisalRules>> context) {
            List<ActorId> answered =
                    state.answers().stream().map(AppraisalRound.Answer::person).toList();
            return AppraisalRefusal.UNKNOWN_ANSWER.when(Ids.isTwice(struck) || !answered.containsAll(struck));
        }

        @Override
        public AppraisalRound after(AppraisalRound before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .lookedAgain(true)
                    .struck(struck)
                    .build();
        }
    }

    /**
     * Its summary is published (公布结果).
     *
     * @param summary the digest of the summary, which is kept elsewhere
     */
    record Publish(Digest summary) implements AppraisalAct {
        @Override
        public AppraisalRound after(AppraisalRound before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .stage(AppraisalStage.PUBLISHED)
                    .summary(summary)
                    .build();
        }
    }
}
