package io.github.xingwuguan.casework.foreign;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.casework.Aftercare;
import io.github.xingwuguan.casework.Assignment;
import io.github.xingwuguan.casework.Assignments;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.Clearance;
import io.github.xingwuguan.casework.Contacts;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Disposal;
import io.github.xingwuguan.casework.Exemptions;
import io.github.xingwuguan.casework.Holds;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Leaving;
import io.github.xingwuguan.casework.Levels;
import io.github.xingwuguan.casework.Party;
import io.github.xingwuguan.casework.Postponements;
import io.github.xingwuguan.casework.Returns;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.util.Optional;

/** The deed that a status comes to; what our deeds say in words is the status. */
final class Meanings {
    static final String UNCATEGORISED = "uncategorised";

    /** To whom a case was sent if nobody says so. */
    private static final Party UNKNOWN = new Party(OrgId.of("unknown"), Role.DEPARTMENT, Level.DISTRICT);

    /** An id that no assignment has. */
    private static final String NO_ASSIGNMENT = "none";

    private final StatusLine line;
    private final Step step;
    private final CaseHistory history;
    private final Case state;

    private Meanings(StatusLine line, Step step, CaseHistory history, Case state) {
        this.line = line;
        this.step = step;
        this.history = history;
        this.state = state;
    }

    static boolean needsParty(Meaning meaning) {
        return meaning == Meaning.DISPATCH || meaning == Meaning.ARBITRATE;
    }

    static Deed report(CaseHistory history, Step step) {
        return new Intake.Report(history.kind(), history.place(), history.respondent(), step.attachments());
    }

    static Deed deed(Meaning meaning, StatusLine line, Step step, CaseHistory history, Case state) {
        return new Meanings(line, step, history, state).deed(meaning);
    }

    private Deed deed(Meaning meaning) {
        return switch (meaning) {
            case REPORT -> report(history, step);
            case REQUEST_SCREENING -> new Intake.RequestScreening();
            case RECORD_SCREENING -> new Intake.RecordScreening(given(line.found()), step.attachments());
            case ACCEPT ->
                new Intake.Accept(
                        history.key().key(),
                        history.category().orElse(UNCATEGORISED),
                        history.urgency(),
                        history.level());
            case REJECT -> new Leaving.Reject(given(line.ground()), step.status(), Optional.empty());
            case REDIRECT -> new Leaving.Redirect(step.status());
            case WITHDRAW -> new Leaving.Withdraw();
            // the other system does not say who agreed to it
            case VOID ->
                new Leaving.VoidCase(
                        step.status(),
                        step.actor()
                                .map(Actor::id)
                                .orElseGet(() -> ActorId.of(history.key().system())));
            case DISPATCH -> new Assignments.Dispatch(fresh(), party(), given(line.share()));
            case SIGN -> new Assignments.Sign(open());
            case GRANT_RETURN -> new Returns.GrantReturn(open());
            case ARBITRATE -> new Returns.Arbitrate(fresh(), party());
            case ESCALATE -> new Assignments.Escalate(given(line.level()), "imported");
            case PAUSE_CLOCK -> new Postponements.PauseClock(given(line.reason()));
            case RESUME_CLOCK -> new Postponements.ResumeClock(given(line.reason()));
            case GRANT_HOLD -> new Holds.GrantHold();
            case END_HOLD -> new Holds.EndHold();
            case RECORD_CONTACT -> new Contacts.RecordContact(isSo());
            case HAND_DOWN -> new Levels.HandDown(given(line.level()));
            case TAKE_OVER -> new Levels.TakeOver();
            case REQUEST_EXEMPTION -> new Exemptions.RequestExemption(given(line.matter()), step.status());
            case REVIEW_EXEMPTION -> new Exemptions.ReviewExemption(given(line.matter()), isSo());
            case SUBMIT_DISPOSAL -> new Disposal.SubmitDisposal(step.status(), step.attachments());
            case RECORD_INSPECTION -> new Disposal.RecordInspection(given(line.found()), step.attachments());
            case SEND_BACK -> new Disposal.SendBack(step.status());
            case RECORD_CALLBACK -> new Disposal.RecordCallback(given(line.found()), given(line.satisfaction()));
            case VERIFY -> new Disposal.Verify();
            case CLEAR -> new Clearance.Clear();
            case CONCLUDE -> new Clearance.Conclude(given(line.outcome()), step.status());
            case LOOK_BACK -> new Aftercare.LookBack(given(line.found()));
            case REOPEN -> new Aftercare.Reopen(given(line.cause()));
            case ARCHIVE -> new Aftercare.Archive();
            case DEED -> step.deed().orElseGet(() -> new Assignments.RecordProgress(step.status()));
        };
    }

    /** The map has no line that lacks what it needs. */
    private static <T> T given(Optional<T> detail) {
        return detail.orElseThrow();
    }

    private boolean isSo() {
        return given(line.found()) == Check.CONFIRMED;
    }

    private Party party() {
        return step.party().orElse(UNKNOWN);
    }

    private String fresh() {
        return "i-" + (state.seq() + 1);
    }

    /** The last assignment of whom the status names; if it names nobody, of who acted, or else of whoever has the case. */
    private String open() {
        Optional<OrgId> acting = step.actor().map(Actor::org);
        return step.party().isPresent()
                ? open(step.party().map(Party::org)).orElse(NO_ASSIGNMENT)
                : open(acting).or(() -> open(Optional.empty())).orElse(NO_ASSIGNMENT);
    }

    private Optional<String> open(Optional<OrgId> org) {
        return state.assignments().all().stream()
                .filter(a -> a.isOpen() && a.share() == given(line.share()))
                .filter(a -> org.isEmpty() || a.party().org().equals(org.get()))
                .map(Assignment::id)
                .reduce((a, b) -> b);
    }
}
