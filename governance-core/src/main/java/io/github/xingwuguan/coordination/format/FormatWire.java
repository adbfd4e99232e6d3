package io.github.xingwuguan.coordination.format;

import io.github.xingwuguan.coordination.ActionItem;
import io.github.xingwuguan.coordination.Participant;
import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.List;

/** How the acts are written. */
// not in the acts: what they have in common loads with the first of them
final class FormatWire {
    static final Union<Act<FormatMatter, MeetingFormat>> TYPE = Union.<Act<FormatMatter, MeetingFormat>>of("Format act")
            .variant(
                    "raise",
                    FormatAct.Raise.class,
                    Shape.of(
                            "Raising",
                            Field.of("matter", Type.TEXT, FormatAct.Raise::matter),
                            Field.maybe("caseId", Type.CASE, FormatAct.Raise::caseId),
                            Field.orElse("reserved", Type.FLAG, false, FormatAct.Raise::reserved),
                            FormatAct.Raise::new))
            .variant(
                    "pass-stage",
                    FormatAct.PassStage.class,
                    Shape.of(
                            "Stage",
                            Field.of("code", Type.TEXT, FormatAct.PassStage::stage),
                            Field.of("present", Type.list(Participant.SHAPE), FormatAct.PassStage::present),
                            FormatAct.PassStage::new))
            .variant(
                    "agree",
                    FormatAct.Agree.class,
                    Shape.of(
                            "Agreement",
                            Field.orElse("items", Type.list(ActionItem.SHAPE), List.of(), FormatAct.Agree::items),
                            FormatAct.Agree::new))
            .variant("adjourn", FormatAct.Adjourn.class, Shape.of("Adjournment", FormatAct.Adjourn::new))
            .variant(
                    "refer",
                    FormatAct.Refer.class,
                    Shape.of(
                            "Referral",
                            Field.of("conference", Type.TEXT, FormatAct.Refer::conference),
                            FormatAct.Refer::new))
            .variant(
                    "fulfil-item",
                    FormatAct.FulfilItem.class,
                    Shape.of(
                            "Fulfilling",
                            Field.of("item", Type.TEXT, FormatAct.FulfilItem::item),
                            FormatAct.FulfilItem::new))
            .done();

    private FormatWire() {}
}
