package io.github.xingwuguan.coordination;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** How the deeds of a conference are written: a line for each, by its code. */
final class ConferenceDeedWire {
    static final Union<ConferenceDeed> TYPE = Union.<ConferenceDeed>of("Conference deed")
            .variant(
                    "convene",
                    Meeting.Convene.class,
                    Shape.of("Convening", Field.of("call", Call.SHAPE, Meeting.Convene::call), Meeting.Convene::new))
            .variant(
                    "hold",
                    Meeting.Hold.class,
                    Shape.of("Holding", Field.of("sitting", Sitting.SHAPE, Meeting.Hold::sitting), Meeting.Hold::new))
            .variant(
                    "publish-minutes",
                    Meeting.PublishMinutes.class,
                    Shape.of("Publishing of minutes", Meeting.PublishMinutes::new))
            .variant(
                    "cancel",
                    Meeting.Cancel.class,
                    Shape.of("Cancelling", Field.of("reason", Type.TEXT, Meeting.Cancel::reason), Meeting.Cancel::new))
            .variant(
                    "fulfil-item",
                    Tracking.FulfilItem.class,
                    Shape.of(
                            "Fulfilling",
                            Field.of("item", Type.TEXT, Tracking.FulfilItem::item),
                            Tracking.FulfilItem::new))
            .variant(
                    "waive-item",
                    Tracking.WaiveItem.class,
                    Shape.of(
                            "Waiving",
                            Field.of("item", Type.TEXT, Tracking.WaiveItem::item),
                            Field.of("reason", Type.TEXT, Tracking.WaiveItem::reason),
                            Tracking.WaiveItem::new))
            .variant(
                    "supersede-item",
                    Tracking.SupersedeItem.class,
                    Shape.of(
                            "Superseding",
                            Field.of("item", Type.TEXT, Tracking.SupersedeItem::item),
                            Field.of("by", Type.TEXT, Tracking.SupersedeItem::by),
                            Tracking.SupersedeItem::new))
            .done();

    private ConferenceDeedWire() {}
}
