package io.github.xingwuguan.coordination.appraisal;

import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.List;

/** How the acts are written. */
// not in the acts: what they have in common loads with the first of them
final class AppraisalWire {
    static final Union<Act<AppraisalRound, AppraisalRules>> TYPE = Union.<Act<AppraisalRound, AppraisalRules>>of(
                    "Appraisal act")
            .variant(
                    "open",
                    AppraisalAct.Open.class,
                    Shape.of(
                            "Round",
                            Field.of("opening", Opening.SHAPE, AppraisalAct.Open::opening),
                            AppraisalAct.Open::new))
            .variant(
                    "answer",
                    AppraisalAct.Answer.class,
                    Shape.of(
                            "Answer",
                            Field.of("mark", Type.QUANTITY, AppraisalAct.Answer::mark),
                            AppraisalAct.Answer::new))
            .variant(
                    "subject-left",
                    AppraisalAct.SubjectLeft.class,
                    Shape.of(
                            "Change of subject",
                            Field.of("on", Type.DATE, AppraisalAct.SubjectLeft::on),
                            AppraisalAct.SubjectLeft::new))
            .variant("close", AppraisalAct.Close.class, Shape.of("Closing", AppraisalAct.Close::new))
            .variant(
                    "reply",
                    AppraisalAct.Reply.class,
                    Shape.of(
                            "Reply",
                            Field.of("statement", Type.DIGEST, AppraisalAct.Reply::statement),
                            AppraisalAct.Reply::new))
            .variant(
                    "look-again",
                    AppraisalAct.LookAgain.class,
                    Shape.of(
                            "Second look",
                            Field.orElse("struck", Type.list(Type.ACTOR), List.of(), AppraisalAct.LookAgain::struck),
                            Field.of("reason", Type.TEXT, AppraisalAct.LookAgain::reason),
                            AppraisalAct.LookAgain::new))
            .variant(
                    "publish",
                    AppraisalAct.Publish.class,
                    Shape.of(
                            "Publishing",
                            Field.of("summary", Type.DIGEST, AppraisalAct.Publish::summary),
                            AppraisalAct.Publish::new))
            .done();

    private AppraisalWire() {}
}
