package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.rating.AwardTerms;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How commands and events of an award are written. An event that adds nothing to its command holds it as {@code what}. */
final class AwardWire {
    private static final Type<ReviewStep> STEP = Type.code("Review step", ReviewStep.values());

    private static final Type<Application.Withdraw> WITHDRAW =
            one("Withdrawal", "reason", Type.TEXT, Application.Withdraw::reason, Application.Withdraw::new);
    private static final Type<Application.Rebase> REBASE =
            one("Rebase", "reason", Type.TEXT, Application.Rebase::reason, Application.Rebase::new);
    private static final Type<SelfAssessment.Assess> ASSESS =
            one("Self-assessment", "basis", ScoreBasis.SHAPE, SelfAssessment.Assess::basis, SelfAssessment.Assess::new);
    private static final Type<SelfAssessment.Resubmit> RESUBMIT = one(
            "Resubmission", "basis", ScoreBasis.SHAPE, SelfAssessment.Resubmit::basis, SelfAssessment.Resubmit::new);
    private static final Type<Review.Approve> APPROVE = Shape.of(
            "Approval",
            Field.of("step", STEP, Review.Approve::step),
            Field.of("basis", ScoreBasis.SHAPE, Review.Approve::basis),
            Review.Approve::new);
    private static final Type<Review.Return> RETURN = Shape.of(
            "Return",
            Field.of("step", STEP, Review.Return::step),
            Field.of("to", Stage.TYPE, Review.Return::to),
            Field.of("reasons", Type.list(Type.TEXT), Review.Return::reasons),
            Field.of("days", Type.INT, Review.Return::days),
            Review.Return::new);
    private static final Type<Review.Reject> REJECT = Shape.of(
            "Rejection",
            Field.of("step", STEP, Review.Reject::step),
            Field.of("reasons", Type.list(Type.TEXT), Review.Reject::reasons),
            Review.Reject::new);
    private static final Type<ObjectionHandling.File> FILE = Shape.of(
            "Objection",
            Field.of("id", Type.TEXT, ObjectionHandling.File::id),
            Field.of("ground", Type.TEXT, ObjectionHandling.File::ground),
            ObjectionHandling.File::new);
    private static final Type<ObjectionHandling.Admit> ADMIT =
            one("Admission", "id", Type.TEXT, ObjectionHandling.Admit::id, ObjectionHandling.Admit::new);
    private static final Type<ObjectionHandling.Dismiss> DISMISS = Shape.of(
            "Dismissal",
            Field.of("id", Type.TEXT, ObjectionHandling.Dismiss::id),
            Field.of("reason", Type.TEXT, ObjectionHandling.Dismiss::reason),
            ObjectionHandling.Dismiss::new);
    private static final Type<ObjectionHandling.Settle> SETTLE = Shape.of(
            "Settlement",
            Field.of("id", Type.TEXT, ObjectionHandling.Settle::id),
            Field.of("basis", ScoreBasis.SHAPE, ObjectionHandling.Settle::basis),
            ObjectionHandling.Settle::new);
    private static final Type<DynamicManagement.Watch> WATCH = one(
            "Watch",
            "cause",
            Type.code("Cause", DynamicManagement.Cause.values()),
            DynamicManagement.Watch::cause,
            DynamicManagement.Watch::new);
    private static final Type<DynamicManagement.Suspend> SUSPEND =
            one("Suspension", "reason", Type.TEXT, DynamicManagement.Suspend::reason, DynamicManagement.Suspend::new);
    private static final Type<DynamicManagement.Restore> RESTORE =
            one("Restoration", "reason", Type.TEXT, DynamicManagement.Restore::reason, DynamicManagement.Restore::new);
    private static final Type<StarLoss.Strike> STRIKE =
            one("Strike", "veto", Type.TEXT, StarLoss.Strike::veto, StarLoss.Strike::new);
    private static final Type<Supervision.Check> CHECK =
            one("Check", "basis", ScoreBasis.SHAPE, Supervision.Check::basis, Supervision.Check::new);
    private static final Type<Supervision.ShowCard> CARD = Shape.of(
            "Card",
            Field.of("card", Type.code("Card", Supervision.Card.values()), Supervision.ShowCard::card),
            Field.of("reason", Type.TEXT, Supervision.ShowCard::reason),
            Supervision.ShowCard::new);

    /** Commands. */
    static final Type<StarAward.Ask> COMMAND = Union.of("Award command", StarAward.Ask::code)
            .variant("draft", DraftApplication.class, DraftApplication.SHAPE)
            .variant("withdraw", Application.Withdraw.class, WITHDRAW)
            .variant("rebase", Application.Rebase.class, REBASE)
            .variant("lapse", Application.Lapse.class, Shape.of("Lapse", Application.Lapse::new))
            .variant("self-assess", SelfAssessment.Assess.class, ASSESS)
            .variant("resubmit", SelfAssessment.Resubmit.class, RESUBMIT)
            .variant("approve", Review.Approve.class, APPROVE)
            .variant("return", Review.Return.class, RETURN)
            .variant("reject", Review.Reject.class, REJECT)
            .variant("publicise", Publicity.Publicise.class, Shape.of("Publication", Publicity.Publicise::new))
            .variant("file-objection", ObjectionHandling.File.class, FILE)
            .variant("admit-objection", ObjectionHandling.Admit.class, ADMIT)
            .variant("dismiss-objection", ObjectionHandling.Dismiss.class, DISMISS)
            .variant("settle-objection", ObjectionHandling.Settle.class, SETTLE)
            .variant("award", Conferral.Award.class, Shape.of("Award", Conferral.Award::new))
            .variant("watch", DynamicManagement.Watch.class, WATCH)
            .variant("suspend", DynamicManagement.Suspend.class, SUSPEND)
            .variant("restore", DynamicManagement.Restore.class, RESTORE)
            .variant("strike", StarLoss.Strike.class, STRIKE)
            .variant("check", Supervision.Check.class, CHECK)
            .variant("show-card", Supervision.ShowCard.class, CARD)
            .done();

    /** Events. */
    static final Type<StarAward.Did> EVENT = Union.of("Award event", StarAward.Did::code)
            .variant(
                    "drafted",
                    Application.Drafted.class,
                    Shape.of(
                            "Drafted",
                            trace(Application.Drafted::trace),
                            Field.of("what", DraftApplication.SHAPE, Application.Drafted::what),
                            Field.of("terms", AwardTerms.SHAPE, Application.Drafted::terms),
                            Application.Drafted::new))
            .variant(
                    "withdrawn",
                    Application.Withdrawn.class,
                    event("Withdrawn", WITHDRAW, Application.Withdrawn::what, Application.Withdrawn::new))
            .variant(
                    "rebased",
                    Application.Rebased.class,
                    Shape.of(
                            "Rebased",
                            trace(Application.Rebased::trace),
                            Field.of("what", REBASE, Application.Rebased::what),
                            Field.of("terms", AwardTerms.SHAPE, Application.Rebased::terms),
                            Application.Rebased::new))
            .variant(
                    "lapsed",
                    Application.Lapsed.class,
                    one("Lapsed", "trace", Trace.SHAPE, Application.Lapsed::trace, Application.Lapsed::new))
            .variant(
                    "self-assessed",
                    SelfAssessment.Assessed.class,
                    event("Self-assessed", ASSESS, SelfAssessment.Assessed::what, SelfAssessment.Assessed::new))
            .variant(
                    "resubmitted",
                    SelfAssessment.Resubmitted.class,
                    event("Resubmitted", RESUBMIT, SelfAssessment.Resubmitted::what, SelfAssessment.Resubmitted::new))
            .variant(
                    "approved",
                    Review.Approved.class,
                    event("Approved", APPROVE, Review.Approved::what, Review.Approved::new))
            .variant(
                    "returned",
                    Review.Returned.class,
                    event("Returned", RETURN, Review.Returned::what, Review.Returned::new))
            .variant(
                    "rejected",
                    Review.Rejected.class,
                    event("Rejected", REJECT, Review.Rejected::what, Review.Rejected::new))
            .variant(
                    "publicised",
                    Publicity.Publicised.class,
                    Shape.of(
                            "Publicised",
                            trace(Publicity.Publicised::trace),
                            Field.of("star", Type.INT, Publicity.Publicised::star),
                            Field.of("basis", ScoreBasis.SHAPE, Publicity.Publicised::basis),
                            Publicity.Publicised::new))
            .variant(
                    "objection-filed",
                    ObjectionHandling.Filed.class,
                    event("Filed", FILE, ObjectionHandling.Filed::what, ObjectionHandling.Filed::new))
            .variant(
                    "objection-admitted",
                    ObjectionHandling.Admitted.class,
                    event("Admitted", ADMIT, ObjectionHandling.Admitted::what, ObjectionHandling.Admitted::new))
            .variant(
                    "objection-dismissed",
                    ObjectionHandling.Dismissed.class,
                    event("Dismissed", DISMISS, ObjectionHandling.Dismissed::what, ObjectionHandling.Dismissed::new))
            .variant(
                    "objection-settled",
                    ObjectionHandling.Settled.class,
                    Shape.of(
                            "Settled",
                            trace(ObjectionHandling.Settled::trace),
                            Field.of("what", SETTLE, ObjectionHandling.Settled::what),
                            Field.of("star", Type.INT, ObjectionHandling.Settled::star),
                            ObjectionHandling.Settled::new))
            .variant(
                    "awarded",
                    Conferral.Awarded.class,
                    Shape.of(
                            "Awarded",
                            trace(Conferral.Awarded::trace),
                            Field.of("star", Type.INT, Conferral.Awarded::star),
                            Field.of("valid", BasicShapes.DATES, Conferral.Awarded::valid),
                            Field.of("basis", ScoreBasis.SHAPE, Conferral.Awarded::basis),
                            Conferral.Awarded::new))
            .variant(
                    "watch-begun",
                    DynamicManagement.WatchBegun.class,
                    Shape.of(
                            "Watch begun",
                            trace(DynamicManagement.WatchBegun::trace),
                            Field.of("what", WATCH, DynamicManagement.WatchBegun::what),
                            Field.of("until", Type.DATE, DynamicManagement.WatchBegun::until),
                            DynamicManagement.WatchBegun::new))
            .variant(
                    "suspended",
                    DynamicManagement.Suspended.class,
                    Shape.of(
                            "Suspended",
                            trace(DynamicManagement.Suspended::trace),
                            Field.of("reason", Type.TEXT, DynamicManagement.Suspended::reason),
                            DynamicManagement.Suspended::new))
            .variant(
                    "restored",
                    DynamicManagement.Restored.class,
                    event("Restored", RESTORE, DynamicManagement.Restored::what, DynamicManagement.Restored::new))
            .variant(
                    "downgraded",
                    StarLoss.Downgraded.class,
                    Shape.of(
                            "Downgraded",
                            trace(StarLoss.Downgraded::trace),
                            Field.of("star", Type.INT, StarLoss.Downgraded::star),
                            Field.of("reason", Type.TEXT, StarLoss.Downgraded::reason),
                            StarLoss.Downgraded::new))
            .variant(
                    "revoked",
                    StarLoss.Revoked.class,
                    Shape.of(
                            "Revoked",
                            trace(StarLoss.Revoked::trace),
                            Field.of("reason", Type.TEXT, StarLoss.Revoked::reason),
                            Field.of("until", Type.DATE, StarLoss.Revoked::until),
                            StarLoss.Revoked::new))
            .variant(
                    "checked",
                    Supervision.Checked.class,
                    event("Checked", CHECK, Supervision.Checked::what, Supervision.Checked::new))
            .variant(
                    "card-shown",
                    Supervision.CardShown.class,
                    event("Card shown", CARD, Supervision.CardShown::what, Supervision.CardShown::new))
            .done();

    private AwardWire() {}

    /** A record without components: an empty object. */
    private static <T, A> Shape<T> one(
            String name, String field, Type<A> type, Function<T, A> get, Function<A, T> make) {
        return Shape.of(name, Field.of(field, type, get), make);
    }

    private static <T extends StarAward.Did> Field<T, Trace> trace(Function<T, Trace> get) {
        return Field.of("trace", Trace.SHAPE, get);
    }

    /** An event that adds nothing to its command. */
    private static <T extends StarAward.Did, W> Shape<T> event(
            String name, Type<W> type, Function<T, W> get, BiFunction<Trace, W, T> make) {
        return Shape.of(name, trace(StarAward.Did::trace), Field.of("what", type, get), make);
    }
}
