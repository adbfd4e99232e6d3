package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What counts against an organisation and should not (考核豁免): it asks once for each matter, after the case was closed, and two persons
 * above decide. The facts stay as they are; an exemption only takes them out of the figures, which say how many they left out.
 *
 * @param appeals what was asked for, by matter
 */
public record Exemptions(Map<Matter, Appeal> appeals) {
    /** Nobody asked. */
    public static final Exemptions NONE = new Exemptions(Map.of());

    private static final int REVIEWERS = 2;
    private static final Set<Stage> CLOSED = EnumSet.of(Stage.CLEARED, Stage.CONCLUDED);

    private static final Rule<Case, CasePolicy> REQUEST =
            CaseRules.line("request-exemption", CaseRules.ASSIGNEES, CLOSED, CaseRules.FROZEN, Exemptions::ledIt);
    private static final Rule<Case, CasePolicy> REVIEW = CaseRules.line(
            "review-exemption",
            CaseRules.OFFICIALS,
            CLOSED,
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            CaseRules.OF_ITS_LEVEL,
            CaseRules.NOT_HANDLER);

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(REQUEST, REVIEW);

    /** What an exemption is about (豁免事项). */
    public enum Matter implements Coded {
        /** That the case was dealt with late (超期). */
        LATE("late"),
        /** What the reporter said who was called back (回访评价). */
        ANSWER("answer");

        private final String code;

        Matter(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * An exemption that was asked for (豁免申请).
     *
     * @param by which organisation asked
     * @param agreed who agreed to it
     * @param refused whether somebody did not, which decides it
     */
    public record Appeal(OrgId by, Set<ActorId> agreed, boolean refused) {
        /**
         * Copies the persons.
         *
         * @param by which organisation asked
         * @param agreed who agreed to it
         * @param refused whether somebody did not
         */
        public Appeal {
            agreed = Set.copyOf(agreed);
        }

        /** {@return whether it is granted: two persons agreed} */
        public boolean isGranted() {
            return !refused && agreed.size() >= REVIEWERS;
        }

        private boolean isPending() {
            return !refused && agreed.size() < REVIEWERS;
        }
    }

    /**
     * Copies the appeals.
     *
     * @param appeals what was asked for, by matter
     */
    public Exemptions {
        Map<Matter, Appeal> sorted = new EnumMap<>(Matter.class);
        sorted.putAll(appeals);
        appeals = Collections.unmodifiableMap(sorted);
    }

    /** {@return whether something waits to be decided} */
    boolean isPending() {
        return appeals.values().stream().anyMatch(Appeal::isPending);
    }

    /** {@return these, with nothing waiting any more: a case that goes on is judged when it is closed again} */
    Exemptions reopened() {
        return NONE;
    }

    private Exemptions with(Matter matter, Appeal appeal) {
        Map<Matter, Appeal> all = new EnumMap<>(Matter.class);
        all.putAll(appeals);
        all.put(matter, appeal);
        return new Exemptions(all);
    }

    private static Optional<Refusal> ledIt(Case state, Context<CasePolicy> context) {
        Optional<Assignment> last = state.assignments().all().stream()
                .filter(a -> a.share() == Assignment.Share.LEAD && a.wasSigned())
                .reduce((a, b) -> b);
        return CaseRefusal.NOT_ASSIGNEE.when(
                last.filter(a -> a.party().isOf(context.actor())).isEmpty());
    }

    /** Only what counts against somebody is left out. */
    private static boolean countsAgainst(Matter matter, Case state) {
        return switch (matter) {
            case LATE ->
                state.clocks()
                        .timer(ClockKind.DISPOSE)
                        .flatMap(Clocks.Timer::breachedAt)
                        .isPresent();
            case ANSWER ->
                state.disposal()
                        .callback()
                        .filter(c -> c.resolved() == Check.REFUTED || c.satisfaction() == Satisfaction.DISSATISFIED)
                        .isPresent();
        };
    }

    /** Deeds about exemptions (豁免动作). */
    public sealed interface Ask extends Deed permits RequestExemption, ReviewExemption {
        /**
         * {@return the exemptions after it}
         *
         * @param before the exemptions before
         * @param trace who, when
         */
        Exemptions apply(Exemptions before, Trace trace);

        @Override
        default Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.exemptions(apply(before.exemptions(), trace));
        }
    }

    /**
     * The last lead asks that something is not counted (申请豁免).
     *
     * @param matter what
     * @param reason why
     */
    public record RequestExemption(Matter matter, String reason) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return CaseRefusal.ALREADY_ASKED
                    .when(state.exemptions().appeals.containsKey(matter))
                    .or(() -> CaseRefusal.NOTHING_AGAINST.when(!countsAgainst(matter, state)))
                    .or(() -> CaseRefusal.EXPLANATION_MISSING.when(reason.isBlank()));
        }

        @Override
        public Deed redacted() {
            return new RequestExemption(matter, GONE);
        }

        @Override
        public Exemptions apply(Exemptions before, Trace trace) {
            return before.with(matter, new Appeal(trace.actor().org(), Set.of(), false));
        }
    }

    /**
     * Somebody above decides about it (审核豁免): two persons must agree, one who does not is enough.
     *
     * @param matter what
     * @param agrees whether it is not to be counted
     */
    public record ReviewExemption(Matter matter, boolean agrees) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            Optional<Appeal> appeal =
                    Optional.ofNullable(state.exemptions().appeals.get(matter));
            boolean isSame = appeal.filter(
                            a -> a.agreed().contains(context.actor().id()))
                    .isPresent();
            return CaseRefusal.NOT_ASKED
                    .when(appeal.filter(Appeal::isPending).isEmpty())
                    .or(() -> CaseRefusal.SEPARATION_OF_DUTIES.when(isSame));
        }

        @Override
        public Exemptions apply(Exemptions before, Trace trace) {
            Appeal appeal = before.appeals.get(matter);
            if (appeal == null) {
                return before;
            }
            ActorId by = trace.actor().id();
            Set<ActorId> agreed = agrees
                    ? Set.copyOf(Stream.concat(appeal.agreed().stream(), Stream.of(by))
                            .toList())
                    : appeal.agreed();
            return before.with(matter, new Appeal(appeal.by(), agreed, appeal.refused() || !agrees));
        }
    }
}
