package io.github.xingwuguan.casework;

import io.github.xingwuguan.coordination.ConferenceDeed;
import io.github.xingwuguan.coordination.JointConference;
import io.github.xingwuguan.coordination.Meeting;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a convener lets everybody know of a conference about a case (会议公告): its minutes once it was held, or that it is not held. */
public final class ConferenceNotices {
    /** Minutes are also published when the case has gone on or ended. */
    private static final Set<Stage> FILED = EnumSet.range(Stage.ACCEPTED, Stage.ARCHIVED);

    private static final Rule<Case, CasePolicy> PUBLISH =
            CaseRules.line("publish-minutes", Meeting.CONVENERS, FILED, CaseRules.FROZEN);
    private static final Rule<Case, CasePolicy> CANCEL =
            CaseRules.line("cancel-conference", Meeting.CONVENERS, Deliberations.AT, CaseRules.FROZEN);

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(PUBLISH, CANCEL);

    private ConferenceNotices() {}

    private static Optional<Refusal> check(String id, ConferenceDeed deed, Case state, Context<CasePolicy> context) {
        Optional<JointConference> conference = state.deliberations().conference(id);
        return conference.isEmpty()
                ? Optional.of(CaseRefusal.UNKNOWN_CONFERENCE.refusal())
                : Deliberations.refusal(conference.get(), deed, context);
    }

    /**
     * The minutes of a conference are published (公布会议纪要).
     *
     * @param conference the conference
     */
    public record PublishMinutes(String conference) implements Deliberations.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return ConferenceNotices.check(conference, new Meeting.PublishMinutes(), state, context);
        }

        @Override
        public Deliberations apply(Deliberations before, Trace trace) {
            return before.changed(conference, new Meeting.PublishMinutes(), trace);
        }
    }

    /**
     * A conference that was convened is not held (取消联席会议); it is no failure to agree.
     *
     * @param conference the conference
     * @param reason why
     */
    public record CancelConference(String conference, String reason) implements Deliberations.Ask {
        /**
         * Checks the reason.
         *
         * @param conference the conference
         * @param reason why
         * @throws IllegalArgumentException if the reason is blank
         */
        public CancelConference {
            new Meeting.Cancel(reason);
        }

        @Override
        public Deed redacted() {
            return new CancelConference(conference, GONE);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return ConferenceNotices.check(conference, new Meeting.Cancel(reason), state, context);
        }

        @Override
        public Deliberations apply(Deliberations before, Trace trace) {
            return before.changed(conference, new Meeting.Cancel(reason), trace);
        }
    }
}
