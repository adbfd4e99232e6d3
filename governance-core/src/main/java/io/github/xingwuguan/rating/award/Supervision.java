package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.rating.Rubric;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Spot checks and cards on an award that stands (抽查与亮牌). A check gives a shadow score, which never raises a star.
 *
 * @param last the last check, if there was one
 * @param passed the head of the last check, if it showed no less than the star held and nothing has put the award in question since
 * @param below how many checks in a row showed less than the star held
 * @param yellow how many yellow cards there were in a row; a check that is passed ends the row
 */
public record Supervision(Optional<Checked> last, Optional<Trace> passed, int below, int yellow) {
    /** No check, no card. */
    public static final Supervision NONE = new Supervision(Optional.empty(), Optional.empty(), 0, 0);

    /** Yellow cards in a row that count as a red one. */
    private static final int YELLOW_MAKE_RED = 3;

    private static final Rule<StarAward, Rubric> CHECK = AwardRules.ofAward(
            "check",
            EnumSet.of(Role.SUBDISTRICT, Role.DEPARTMENT, Role.DISTRICT),
            Standing.Kind::stands,
            Supervision::firstOfDay);
    private static final Rule<StarAward, Rubric> CARD = AwardRules.ofAward(
            "show-card", EnumSet.of(Role.SUBDISTRICT, Role.DISTRICT), Standing.Kind::stands, AwardRules.OUTSIDE);

    static final List<Rule<StarAward, Rubric>> TABLE = List.of(CHECK, CARD);

    /** Commands of supervision (监管指令). */
    public sealed interface Ask extends StarAward.Ask permits Check, ShowCard {}

    /** Events of supervision (监管事件). */
    public sealed interface Did extends StarAward.Did permits Checked, CardShown {
        /**
         * {@return the supervision after it}
         *
         * @param before the state before
         */
        Supervision apply(StarAward before);

        @Override
        default StarAward.Builder part(StarAward before, StarAward.Builder next) {
            return next.supervision(apply(before));
        }
    }

    /** A card (亮牌). */
    public enum Card implements Coded {
        /** A warning; the third in a row costs a star (黄牌). */
        YELLOW("yellow"),
        /** Costs a star (红牌). */
        RED("red");

        private final String code;

        Card(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** {@return the shadow score of the last check, if there was one} */
    public Optional<ScoreBasis> shadow() {
        return last.map(check -> check.what().basis());
    }

    /** {@return the supervision when the award is put in question: what was passed before proves nothing now} */
    Supervision unproven() {
        return new Supervision(last, Optional.empty(), below, yellow);
    }

    /** {@return the supervision after stars were lost: both rows begin again} */
    Supervision settled() {
        return new Supervision(last, passed, 0, 0);
    }

    private static Optional<Refusal> firstOfDay(StarAward state, Context<Rubric> context) {
        return AwardRules.OUTSIDE
                .check(state, context)
                .or(() -> AwardRefusal.CHECKED_TODAY.when(state.supervision()
                        .last()
                        .filter(check -> check.trace()
                                .at()
                                .atZone(context.calendar().zone())
                                .toLocalDate()
                                .equals(context.today()))
                        .isPresent()));
    }

    /** {@return two events: what happened, and the stars that it cost} */
    private static Decision<StarAward.Did> costs(StarAward.Did what, int star, String reason) {
        return new Decision.Accepted<>(
                List.of(what, new StarLoss.Downgraded(what.trace().next(), star, reason)));
    }

    /**
     * A spot check gives a shadow score (抽查). Stars are lost if it shows fewer stars with a total more than the margin below the
     * threshold of the star held, or if it is the second in a row to show fewer; then the better of the two counts.
     *
     * @param basis the result of the check
     */
    public record Check(ScoreBasis basis) implements Ask {
        @Override
        public String code() {
            return "check";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return CHECK;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            Optional<Refusal> unusable = AwardRules.basis(basis, context);
            if (unusable.isPresent()) {
                return new Decision.Refused<>(unusable.get());
            }
            Checked checked = new Checked(Trace.of(state, context), this);
            int held = state.standing().star();
            if (basis.star() >= held) {
                return Decision.accept(checked);
            }
            if (basis.total().units() < floor(held, context.policy())) {
                return costs(checked, basis.star(), "far-below");
            }
            return state.supervision().below() == 0
                    ? Decision.accept(checked)
                    : costs(checked, Math.max(basis.star(), previous(state)), "twice-below");
        }

        /** {@return the threshold less the margin, in units; a star without a rule has no threshold} */
        private static long floor(int star, Rubric rubric) {
            return rubric.ladder().rules().stream()
                    .filter(rule -> rule.star() == star)
                    .mapToLong(rule -> rule.total().units()
                            - rubric.award().demotionMargin().units())
                    .findFirst()
                    .orElse(Long.MIN_VALUE);
        }

        private static int previous(StarAward state) {
            return state.supervision().shadow().map(ScoreBasis::star).orElse(0);
        }
    }

    /**
     * A card is shown (亮牌).
     *
     * @param card which
     * @param reason a code in kebab-case
     */
    public record ShowCard(Card card, String reason) implements Ask {
        /**
         * Checks the reason.
         *
         * @param card which
         * @param reason a code in kebab-case
         * @throws IllegalArgumentException if it is no code
         */
        public ShowCard {
            AwardRules.code("Reason", reason);
        }

        @Override
        public String code() {
            return "show-card";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return CARD;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            CardShown shown = new CardShown(Trace.of(state, context), this);
            int held = state.standing().star();
            boolean isRed = switch (card) {
                case RED -> true;
                case YELLOW -> state.supervision().yellow() + 1 >= YELLOW_MAKE_RED;
            };
            return isRed && held > 0 ? costs(shown, held - 1, card.code() + "-card") : Decision.accept(shown);
        }
    }

    /**
     * A check was made (已抽查).
     *
     * @param trace who, when, from where to where
     * @param what the result
     */
    public record Checked(Trace trace, Check what) implements Did {
        @Override
        public String code() {
            return "checked";
        }

        @Override
        public Supervision apply(StarAward before) {
            Supervision old = before.supervision();
            return what.basis().star() < before.standing().star()
                    ? new Supervision(Optional.of(this), Optional.empty(), old.below() + 1, old.yellow())
                    : new Supervision(Optional.of(this), Optional.of(trace), 0, 0);
        }
    }

    /**
     * A card was shown (已亮牌).
     *
     * @param trace who, when, from where to where
     * @param what which card, and why
     */
    public record CardShown(Trace trace, ShowCard what) implements Did {
        @Override
        public String code() {
            return "card-shown";
        }

        @Override
        public Supervision apply(StarAward before) {
            Supervision old = before.supervision();
            int yellow = switch (what.card()) {
                case YELLOW -> old.yellow() + 1;
                case RED -> 0;
            };
            return new Supervision(old.last(), old.passed(), old.below(), yellow);
        }
    }
}
