package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.casework.dossier.ContentDigest;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a case comes in (受理): it is reported, looked at if need be, and filed, refused or sent elsewhere.
 *
 * @param report what was reported, and by whom; empty before
 * @param screening what somebody found who looked before it was filed
 * @param filing under which number and category it was filed; empty before
 * @param shown every item that showed how things were before it was filed
 */
public record Intake(
        Optional<Reported> report, Screening screening, Optional<Filing> filing, List<ContentDigest> shown) {
    /** Nothing came in. */
    public static final Intake NONE = new Intake(Optional.empty(), Screening.NONE, Optional.empty(), List.of());

    /** Where a case is looked at before it is filed. */
    static final Set<Stage> BEFORE_FILING = EnumSet.of(Stage.REPORTED, Stage.SCREENING);

    private static final Set<Role> REPORTERS = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));
    private static final Set<Role> SCREENERS = EnumSet.of(Role.GRID_WORKER, Role.COMMUNITY);

    private static final Rule<Case, CasePolicy> REPORT =
            CaseRules.line("report", REPORTERS, EnumSet.of(Stage.NONE), CaseRules.IN_FORCE);
    private static final Rule<Case, CasePolicy> REQUEST_SCREENING = CaseRules.line(
            "request-screening",
            EnumSet.of(Role.GRID_WORKER, Role.COMMUNITY, Role.SUBDISTRICT),
            EnumSet.of(Stage.REPORTED),
            CaseRules.NOT_REPORTED);
    private static final Rule<Case, CasePolicy> RECORD_SCREENING = CaseRules.line(
            "record-screening",
            SCREENERS,
            EnumSet.of(Stage.SCREENING),
            CaseRules.NOT_REPORTED,
            (state, context) ->
                    CaseRefusal.UNABLE_TOO_OFTEN.when(context.actor().role() != Role.COMMUNITY
                            && state.intake().screening().unable()
                                    >= context.policy().maxUnableScreenings()));
    private static final Rule<Case, CasePolicy> ACCEPT = CaseRules.line(
            "accept",
            EnumSet.of(Role.GRID_WORKER, Role.COMMUNITY, Role.SUBDISTRICT, Role.DISTRICT),
            BEFORE_FILING,
            CaseRules.IN_FORCE,
            CaseRules.NOT_REPORTED);

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(REPORT, REQUEST_SCREENING, RECORD_SCREENING, ACCEPT);

    /**
     * Who reported what (上报).
     *
     * @param by who
     * @param what what was reported
     * @param at when
     */
    public record Reported(ActorId by, Report what, Instant at) {}

    /**
     * What somebody found who looked before it was filed (核实情况).
     *
     * @param found the last answer; empty if nobody has looked
     * @param unable how often it could not be seen
     */
    public record Screening(Optional<Check> found, int unable) {
        /** Nobody has looked. */
        public static final Screening NONE = new Screening(Optional.empty(), 0);

        private Screening with(Check check) {
            return new Screening(Optional.of(check), unable + (check == Check.UNABLE ? 1 : 0));
        }
    }

    /**
     * Under which number and category it was filed (立案).
     *
     * @param dossierNo the number of the dossier, unique in a district and year; it never changes
     * @param category the code of the category
     * @param urgency how urgent it is
     */
    public record Filing(String dossierNo, String category, Urgency urgency) {}

    /**
     * Copies the items.
     *
     * @param report what was reported, and by whom
     * @param screening what somebody found who looked
     * @param filing under which number and category it was filed
     * @param shown every item that showed how things were
     */
    public Intake {
        shown = List.copyOf(shown);
    }

    private static List<ContentDigest> digests(List<ContentDigest> before, List<Attachment> more) {
        return Stream.concat(before.stream(), more.stream().map(Attachment::digest))
                .toList();
    }

    /** {@return who reported it} */
    public Optional<ActorId> reporter() {
        return report.map(Reported::by);
    }

    /** {@return whom it is about, who must not handle it} */
    public Optional<OrgId> respondent() {
        return report.flatMap(reported -> reported.what().respondent());
    }

    /** {@return the code of the category under which it was filed} */
    public Optional<String> category() {
        return filing.map(Filing::category);
    }

    /**
     * {@return whether it is of a kind}
     *
     * @param kind the kind
     */
    public boolean isOf(CaseKind kind) {
        return report.filter(reported -> reported.what().kind() == kind).isPresent();
    }

    /** {@return whether it was filed as an emergency} */
    boolean isEmergency() {
        return filing.filter(f -> f.urgency() == Urgency.EMERGENCY).isPresent();
    }

    /** {@return this, filed under another category; the number stays} */
    Intake filedAs(String category, Urgency urgency) {
        return new Intake(report, screening, filing.map(f -> new Filing(f.dossierNo(), category, urgency)), shown);
    }

    /** {@return this, with more items that show how things were} */
    Intake showing(List<Attachment> more) {
        return new Intake(report, screening, filing, digests(shown, more));
    }

    /** {@return this, at least so urgent} */
    Intake raisedTo(Urgency urgency) {
        Optional<Filing> raised = filing.map(f ->
                new Filing(f.dossierNo(), f.category(), f.urgency().compareTo(urgency) < 0 ? urgency : f.urgency()));
        return new Intake(report, screening, raised, shown);
    }

    /** Deeds of the intake (受理动作). */
    public sealed interface Ask extends Deed
            permits Report,
                    RequestScreening,
                    RecordScreening,
                    Accept,
                    Leaving.Reject,
                    Leaving.Redirect,
                    Leaving.Withdraw,
                    Leaving.VoidCase {
        /**
         * {@return the intake after it}
         *
         * @param before the intake before
         * @param trace who, when
         */
        default Intake apply(Intake before, Trace trace) {
            return before;
        }

        @Override
        default Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.intake(apply(before.intake(), trace));
        }
    }

    /**
     * Somebody reports it (上报). An accusation is shown to nobody who is accused.
     *
     * @param kind what it is about
     * @param place where; a compound, building or unit
     * @param respondent whom it is about, if anybody
     * @param attachments how things are
     */
    public record Report(CaseKind kind, PlaceId place, Optional<OrgId> respondent, List<Attachment> attachments)
            implements Ask {
        /**
         * Copies the attachments.
         *
         * @param kind what it is about
         * @param place where
         * @param respondent whom it is about
         * @param attachments how things are
         */
        public Report {
            attachments = List.copyOf(attachments);
        }

        @Override
        public Stage to(Case state) {
            return Stage.REPORTED;
        }

        @Override
        public Intake apply(Intake before, Trace trace) {
            return new Intake(
                    Optional.of(new Reported(trace.actor().id(), this, trace.at())),
                    before.screening,
                    before.filing,
                    digests(before.shown, attachments));
        }
    }

    /** Somebody is asked to look whether it is so (交办核实). */
    public record RequestScreening() implements Ask {
        @Override
        public Stage to(Case state) {
            return Stage.SCREENING;
        }
    }

    /**
     * Somebody looked (核实反馈).
     *
     * @param found what was found
     * @param attachments how things are
     */
    public record RecordScreening(Check found, List<Attachment> attachments) implements Ask {
        /**
         * Copies the attachments.
         *
         * @param found what was found
         * @param attachments how things are
         */
        public RecordScreening {
            attachments = List.copyOf(attachments);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean isSpent =
                    state.intake().screening().unable() >= context.policy().maxUnableScreenings();
            return CaseRefusal.UNABLE_TOO_OFTEN.when(found == Check.UNABLE && isSpent);
        }

        @Override
        public Intake apply(Intake before, Trace trace) {
            return new Intake(
                    before.report, before.screening.with(found), before.filing, digests(before.shown, attachments));
        }
    }

    /**
     * It is filed (立案): it has a dossier from here on.
     *
     * @param dossierNo the number of the dossier
     * @param category the code of the category
     * @param urgency how urgent it is
     * @param level the level on which it begins, as the standard says
     */
    public record Accept(String dossierNo, String category, Urgency urgency, Level level) implements Ask {
        /**
         * Checks the number.
         *
         * @param dossierNo the number of the dossier
         * @param category the code of the category
         * @param urgency how urgent it is
         * @param level the level on which it begins
         * @throws IllegalArgumentException if the number is blank or longer than 64 characters
         */
        public Accept {
            if (dossierNo.isBlank() || dossierNo.length() > 64) {
                throw new IllegalArgumentException(
                        "Dossier number must have 1 to 64 characters, but had " + dossierNo.length());
            }
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            Optional<FilingStandard> standard = context.policy().standard(category);
            if (standard.isEmpty()) {
                return Optional.of(CaseRefusal.UNKNOWN_CATEGORY.refusal());
            }
            Level begins = standard.get().levelOf(urgency);
            boolean isBeyondGrid = context.actor().role() == Role.GRID_WORKER && begins != Level.GRID;
            return CaseRefusal.OTHER_KIND
                    .when(!state.intake().isOf(standard.get().kind()))
                    .or(() -> level == begins
                            ? Optional.empty()
                            : Optional.of(CaseRefusal.WRONG_LEVEL.refusal(begins.code())))
                    .or(() -> CaseRefusal.LEVEL.when(isBeyondGrid))
                    .or(() -> CaseRefusal.NOT_CONFIRMED.when(!isConfirmed(standard.get(), state)));
        }

        /** What was found not to be so is not filed; what must be looked at is filed once it was confirmed. */
        private boolean isConfirmed(FilingStandard standard, Case state) {
            Optional<Check> found = state.intake().screening().found();
            boolean isNeeded = standard.screened() && urgency != Urgency.EMERGENCY;
            return isNeeded ? found.equals(Optional.of(Check.CONFIRMED)) : !found.equals(Optional.of(Check.REFUTED));
        }

        @Override
        public Stage to(Case state) {
            return Stage.ACCEPTED;
        }

        @Override
        public Intake apply(Intake before, Trace trace) {
            return new Intake(
                    before.report,
                    before.screening,
                    Optional.of(new Filing(dossierNo, category, urgency)),
                    before.shown);
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return Ask.super.part(before, trace, next).policy(trace.policy()).onLevel(level, before);
        }
    }
}
