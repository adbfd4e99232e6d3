package io.github.xingwuguan.coordination.enforcement;

import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** How the acts are written. */
// not in the acts: what they have in common loads with the first of them
final class EnforcementWire {
    static final Union<Act<HandOver, EnforcementRules>> TYPE = Union.<Act<HandOver, EnforcementRules>>of(
                    "Enforcement act")
            .variant(
                    "find",
                    EnforcementAct.Find.class,
                    Shape.of(
                            "Finding",
                            Field.of("matter", Type.TEXT, EnforcementAct.Find::matter),
                            Field.of("compound", Type.PLACE, EnforcementAct.Find::compound),
                            Field.maybe("subject", Type.ORG, EnforcementAct.Find::subject),
                            EnforcementAct.Find::new))
            .variant(
                    "dissuade",
                    EnforcementAct.Dissuade.class,
                    Shape.of(
                            "Dissuading",
                            Field.of("effect", Type.code("Effect", Effect.values()), EnforcementAct.Dissuade::effect),
                            EnforcementAct.Dissuade::new))
            .variant(
                    "report",
                    EnforcementAct.Report.class,
                    Shape.of(
                            "Reporting",
                            Field.maybe("to", Type.ORG, EnforcementAct.Report::to),
                            EnforcementAct.Report::new))
            .variant(
                    "assign",
                    EnforcementAct.Assign.class,
                    Shape.of(
                            "Assigning",
                            Field.of("department", Type.ORG, EnforcementAct.Assign::department),
                            EnforcementAct.Assign::new))
            .variant(
                    "decline",
                    EnforcementAct.Decline.class,
                    Shape.of(
                            "Declining",
                            Field.of("reason", Type.TEXT, EnforcementAct.Decline::reason),
                            EnforcementAct.Decline::new))
            .variant(
                    "accept",
                    EnforcementAct.Accept.class,
                    Shape.of(
                            "Acceptance",
                            Field.of("document", Type.TEXT, EnforcementAct.Accept::document),
                            EnforcementAct.Accept::new))
            .variant(
                    "return-result",
                    EnforcementAct.ReturnResult.class,
                    Shape.of(
                            "Result",
                            Field.of("document", Type.TEXT, EnforcementAct.ReturnResult::document),
                            EnforcementAct.ReturnResult::new))
            .done();

    private EnforcementWire() {}
}
