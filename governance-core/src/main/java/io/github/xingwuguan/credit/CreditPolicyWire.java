package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.shape.PolicyHead;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/** How a policy is written, an attribute a line. */
final class CreditPolicyWire {
    static final Shape<CreditPolicy> SHAPE = PolicyHead.Titled.shape(
                    "Credit policy", CreditPolicy::title, CreditPolicy::builder, CreditPolicy.Builder::build)
            .orElse(
                    "mode",
                    Type.code("Mode", PolicyMode.values()),
                    PolicyMode.ENFORCED,
                    CreditPolicy::mode,
                    CreditPolicy.Builder::mode)
            .orElse("zone", CreditTypes.ZONE, CreditPolicy.SHANGHAI, CreditPolicy::zone, CreditPolicy.Builder::zone)
            .orElse(
                    "recordLaw",
                    Type.code("Record law", RecordLaw.values()),
                    RecordLaw.AT_DETERMINATION,
                    CreditPolicy::recordLaw,
                    CreditPolicy.Builder::recordLaw)
            .one("period", ScorePeriod.SHAPE, CreditPolicy::period, CreditPolicy.Builder::period)
            .orElse("scale", Type.INT, 2, CreditPolicy::scale, CreditPolicy.Builder::scale)
            .orElse(
                    "gradeOn",
                    Type.code("Grade on", GradeOn.values()),
                    GradeOn.EXACT,
                    CreditPolicy::gradeOn,
                    CreditPolicy.Builder::gradeOn)
            .orElse("min", Type.POINTS, Points.ZERO, CreditPolicy::min, CreditPolicy.Builder::min)
            .one("max", Type.POINTS, CreditPolicy::max, CreditPolicy.Builder::max)
            .orElse(
                    "branches",
                    Type.code("Branch rule", BranchRule.values()),
                    BranchRule.PARENT,
                    CreditPolicy::branches,
                    CreditPolicy.Builder::branches)
            .orElse("enrolment", Type.FLAG, false, CreditPolicy::enrolment, CreditPolicy.Builder::enrolment)
            .maybe(
                    "operatedWithin",
                    CreditTypes.PERIOD,
                    CreditPolicy::operatedWithin,
                    CreditPolicy.Builder::operatedWithin)
            .many("facts", FactKey.SHAPE, CreditPolicy::facts, CreditPolicy.Builder::addAllFacts)
            .one(
                    "components",
                    Type.list(Component.SHAPE),
                    CreditPolicy::components,
                    CreditPolicy.Builder::addAllComponents)
            .many("items", CreditItem.SHAPE, CreditPolicy::items, CreditPolicy.Builder::addAllItems)
            .one("grading", GradeScale.SHAPE, CreditPolicy::grading, CreditPolicy.Builder::grading)
            .orElse("memory", GradeMemory.SHAPE, GradeMemory.NONE, CreditPolicy::memory, CreditPolicy.Builder::memory)
            .many("trackers", Tracker.SHAPE, CreditPolicy::trackers, CreditPolicy.Builder::addAllTrackers)
            .many("lists", ListRule.SHAPE, CreditPolicy::lists, CreditPolicy.Builder::addAllLists)
            .maybe("exit", ExitTerms.SHAPE, CreditPolicy::exit, CreditPolicy.Builder::exit)
            .one("remedies", RemedyTerms.SHAPE, CreditPolicy::remedies, CreditPolicy.Builder::remedies)
            .many("measures", Measure.SHAPE, CreditPolicy::measures, CreditPolicy.Builder::addAllMeasures)
            .done();

    private CreditPolicyWire() {}
}
