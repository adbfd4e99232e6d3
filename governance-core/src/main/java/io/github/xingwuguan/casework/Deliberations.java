package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.coordination.AgendaItem;
import io.github.xingwuguan.coordination.Call;
import io.github.xingwuguan.coordination.ConferenceDeed;
import io.github.xingwuguan.coordination.ConferencePolicy;
import io.github.xingwuguan.coordination.ConferenceRefusal;
import io.github.xingwuguan.coordination.ConferenceRules;
import io.github.xingwuguan.coordination.ConferenceStage;
import io.github.xingwuguan.coordination.ItemRef;
import io.github.xingwuguan.coordination.JointConference;
import io.github.xingwuguan.coordination.Meeting;
import io.github.xingwuguan.coordination.Sitting;
import io.github.xingwuguan.coordination.Tracking;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How a case is deliberated (联席协商): by joint conferences with the case on their agenda. What they agree on must be done before the case
 * counts as dealt with; if they do not agree, it goes up.
 *
 * @param conferences every conference about the case, as they came
 * @param failures how many were held without agreement since the case was filed, reopened or last went up
 */
public record Deliberations(List<JointConference> conferences, int failures) {
    /** There was none. */
    public static final Deliberations NONE = new Deliberations(List.of(), 0);

    /** Nothing that a conference agreed on is open. */
    static final Rule.Guard<Case, CasePolicy> SETTLED = (state, context) ->
            CaseRefusal.ITEMS_OPEN.when(state.deliberations().hasOpenItems());

    static final Set<Stage> AT = EnumSet.range(Stage.ACCEPTED, Stage.DISPOSED);

    private static final Rule<Case, CasePolicy> CONVENE = CaseRules.line(
            "convene-conference",
            Meeting.CONVENERS,
            AT,
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            Deliberations::level,
            (state, context) -> CaseRefusal.NO_CONFERENCE_RULES.when(
                    context.policy().conference().isEmpty()),
            (state, context) -> CaseRefusal.CONFERENCE_PENDING.when(
                    state.deliberations().pending().isPresent()),
            Deliberations::mayTryAgain);
    private static final Rule<Case, CasePolicy> HOLD =
            CaseRules.line("hold-conference", Meeting.CONVENERS, AT, CaseRules.FROZEN, Deliberations::pendingOfActor);
    private static final Rule<Case, CasePolicy> FULFIL =
            CaseRules.line("fulfil-item", Tracking.OWNERS, AT, CaseRules.FROZEN, CaseRules.only(Hand.HANDLE));
    private static final Rule<Case, CasePolicy> WAIVE =
            CaseRules.line("waive-item", Meeting.CONVENERS, AT, CaseRules.FROZEN);

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(CONVENE, HOLD, FULFIL, WAIVE);

    /**
     * Copies the conferences.
     *
     * @param conferences every conference about the case
     * @param failures how many were held without agreement
     */
    public Deliberations {
        conferences = List.copyOf(conferences);
    }

    /** {@return the conference that waits to be held, if there is one} */
    public Optional<JointConference> pending() {
        return conferences.stream().filter(JointConference::isConvened).findFirst();
    }

    /**
     * {@return a conference about the case}
     *
     * @param id its id
     */
    public Optional<JointConference> conference(String id) {
        return conferences.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** {@return whether something that one of them agreed on is still to be done} */
    public boolean hasOpenItems() {
        return conferences.stream().anyMatch(c -> !c.openItems().isEmpty());
    }

    /** {@return whether a conference waits to be held, or something is still to be done} */
    public boolean isOpen() {
        return pending().isPresent() || hasOpenItems();
    }

    /** {@return these, with the case at its end: nothing is open any more} */
    Deliberations ended() {
        return new Deliberations(
                conferences.stream().map(JointConference::ended).toList(), failures);
    }

    /** {@return these, with failures counted from the beginning} */
    Deliberations anew() {
        return new Deliberations(conferences, 0);
    }

    private Deliberations plus(JointConference next) {
        List<JointConference> more = new ArrayList<>(conferences);
        more.add(next);
        return new Deliberations(more, failures);
    }

    private Deliberations change(String id, UnaryOperator<JointConference> change) {
        // a history can be wrong, since it comes from outside
        if (conference(id).isEmpty()) {
            throw new GovernanceException(
                    "event-order", "Event must be about a conference that was convened, but was about another");
        }
        return new Deliberations(
                conferences.stream()
                        .map(c -> c.id().equals(id) ? change.apply(c) : c)
                        .toList(),
                failures);
    }

    /** {@return these, with something done about a conference} */
    Deliberations changed(String id, ConferenceDeed deed, Trace trace) {
        return change(id, conference -> after(conference, deed, trace));
    }

    /** The branch deliberates matters of the compound; of others, nobody below the level of the case. */
    private static Optional<Refusal> level(Case state, Context<CasePolicy> context) {
        Level reach = context.actor().role() == Role.PARTY_BRANCH
                ? Level.COMMUNITY
                : context.actor().level();
        return CaseRefusal.LEVEL.when(reach.compareTo(state.level()) < 0);
    }

    /** Above the district there is nobody to whom the case could go. */
    private static Optional<Refusal> mayTryAgain(Case state, Context<CasePolicy> context) {
        boolean isExhausted = context.policy()
                .conference()
                .filter(rules -> state.deliberations().failures >= rules.maxSittings())
                .isPresent();
        return CaseRefusal.MUST_ESCALATE.when(isExhausted && state.level() != Level.DISTRICT);
    }

    private static Optional<Refusal> pendingOfActor(Case state, Context<CasePolicy> context) {
        Optional<JointConference> pending = state.deliberations().pending();
        return CaseRefusal.UNKNOWN_CONFERENCE
                .when(pending.isEmpty())
                .or(() -> ConferenceRefusal.NOT_CONVENER.when(
                        pending.filter(c -> c.isConvenedBy(context.actor())).isEmpty()));
    }

    /** What the rules of conferences say, which are the same wherever a conference is held. */
    static Optional<Refusal> refusal(JointConference conference, ConferenceDeed deed, Context<CasePolicy> context) {
        Optional<ConferenceRules> rules = context.policy().conference();
        return rules.isEmpty()
                ? Optional.of(CaseRefusal.NO_CONFERENCE_RULES.refusal())
                : JointConference.LIFECYCLE
                        .decide(
                                conference,
                                deed,
                                new Context<>(
                                        context.actor(),
                                        context.now(),
                                        ConferencePolicy.within(context.policy(), rules.get()),
                                        context.calendar()))
                        .refusal();
    }

    /** {@return why something cannot be done with an item; empty if it can} */
    private static Optional<Refusal> tracked(
            ItemRef ref, ConferenceDeed deed, Case state, Context<CasePolicy> context) {
        return state.deliberations()
                .conference(ref.conference())
                .filter(c -> c.openItem(ref.item()).isPresent())
                .map(c -> refusal(c, deed, context))
                .orElseGet(() -> Optional.of(ConferenceRefusal.UNKNOWN_ITEM.refusal()));
    }

    private static JointConference after(JointConference before, ConferenceDeed deed, Trace trace) {
        return deed.event(before, trace.actor(), trace.at(), trace.policy()).applyTo(before);
    }

    /** Deeds of deliberation (协商动作). */
    public sealed interface Ask extends Deed
            permits ConveneConference,
                    HoldConference,
                    FulfilItem,
                    WaiveItem,
                    ConferenceNotices.PublishMinutes,
                    ConferenceNotices.CancelConference {
        /**
         * {@return the deliberations after it}
         *
         * @param before the deliberations before
         * @param trace who, when
         */
        Deliberations apply(Deliberations before, Trace trace);

        @Override
        default Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.deliberations(apply(before.deliberations(), trace));
        }
    }

    /**
     * A conference is convened about the case (召集联席会议).
     *
     * @param id an id of the conference, unique in the case: 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @param call the call; every matter of its agenda is the case
     */
    public record ConveneConference(String id, Call call) implements Ask {
        /**
         * Checks the id.
         *
         * @param id an id of the conference
         * @param call the call
         * @throws IllegalArgumentException if the id has another form
         */
        public ConveneConference {
            JointConference.of(id);
        }

        @Override
        public Deed redacted() {
            List<AgendaItem> left = call.agenda().stream()
                    .map(matter ->
                            AgendaItem.builder().from(matter).matter(GONE).build())
                    .toList();
            return new ConveneConference(id, new Call(call.meetsAt(), call.invited(), left));
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean isOfCase =
                    call.agenda().stream().allMatch(matter -> matter.caseId().equals(Optional.of(state.id())));
            boolean isAccused = state.intake().isOf(CaseKind.ACCUSATION)
                    && call.invited().stream()
                            .anyMatch(party -> state.intake().respondent().equals(Optional.of(party.org())));
            return CaseRefusal.DUPLICATE_CONFERENCE
                    .when(state.deliberations().conference(id).isPresent())
                    .or(() -> CaseRefusal.NOT_ON_AGENDA.when(!isOfCase))
                    .or(() -> CaseRefusal.RECUSAL.when(isAccused))
                    .or(() -> refusal(JointConference.of(id), new Meeting.Convene(call), context));
        }

        @Override
        public Deliberations apply(Deliberations before, Trace trace) {
            return before.plus(after(JointConference.of(id), new Meeting.Convene(call), trace));
        }
    }

    /**
     * The conference met (召开联席会议). Items of earlier conferences that it supersedes end with it.
     *
     * @param id the conference
     * @param sitting what happened
     */
    public record HoldConference(String id, Sitting sitting) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return state.deliberations()
                    .pending()
                    .filter(c -> c.id().equals(id))
                    .map(c -> refusal(c, new Meeting.Hold(sitting), context))
                    .orElseGet(() -> Optional.of(CaseRefusal.UNKNOWN_CONFERENCE.refusal()))
                    .or(() -> sitting.supersedes().stream()
                            .flatMap(ref -> tracked(ref, superseding(ref), state, context).stream())
                            .findFirst());
        }

        private ConferenceDeed superseding(ItemRef ref) {
            return new Tracking.SupersedeItem(ref.item(), id);
        }

        @Override
        public Deliberations apply(Deliberations before, Trace trace) {
            Deliberations held = before.change(id, c -> after(c, new Meeting.Hold(sitting), trace));
            for (ItemRef ref : sitting.supersedes()) {
                held = held.change(ref.conference(), c -> after(c, superseding(ref), trace));
            }
            boolean hasFailed = sitting.leadsTo() == ConferenceStage.NO_CONSENSUS;
            return new Deliberations(held.conferences, before.failures + (hasFailed ? 1 : 0));
        }
    }

    /**
     * An item was done by its owner (落实议定事项).
     *
     * @param conference the conference that agreed on it
     * @param item the id of the item
     */
    public record FulfilItem(String conference, String item) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return tracked(new ItemRef(conference, item), new Tracking.FulfilItem(item), state, context);
        }

        @Override
        public Optional<Hand> hand() {
            return Optional.of(Hand.HANDLE);
        }

        @Override
        public Deliberations apply(Deliberations before, Trace trace) {
            return before.change(conference, c -> after(c, new Tracking.FulfilItem(item), trace));
        }
    }

    /**
     * The convener does not insist on an item (免办议定事项).
     *
     * @param conference the conference that agreed on it
     * @param item the id of the item
     * @param reason why
     */
    public record WaiveItem(String conference, String item, String reason) implements Ask {
        /**
         * Checks the reason.
         *
         * @param conference the conference
         * @param item the id of the item
         * @param reason why
         * @throws IllegalArgumentException if the reason is blank
         */
        public WaiveItem {
            new Tracking.WaiveItem(item, reason);
        }

        @Override
        public Deed redacted() {
            return new WaiveItem(conference, item, GONE);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return tracked(new ItemRef(conference, item), new Tracking.WaiveItem(item, reason), state, context);
        }

        @Override
        public Deliberations apply(Deliberations before, Trace trace) {
            return before.change(conference, c -> after(c, new Tracking.WaiveItem(item, reason), trace));
        }
    }
}
