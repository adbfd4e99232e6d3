package io.github.xingwuguan.casework;

import io.github.xingwuguan.coordination.Call;
import io.github.xingwuguan.coordination.Sitting;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** How deeds of deliberation are written. */
final class ConferenceWire {
    private ConferenceWire() {}

    static void add(Union.Draft<Deed> deeds) {
        deeds.variant(
                        "convene-conference",
                        Deliberations.ConveneConference.class,
                        Shape.of(
                                "Convene conference",
                                Field.of("id", Type.TEXT, Deliberations.ConveneConference::id),
                                Field.of("call", Call.SHAPE, Deliberations.ConveneConference::call),
                                Deliberations.ConveneConference::new))
                .variant(
                        "hold-conference",
                        Deliberations.HoldConference.class,
                        Shape.of(
                                "Hold conference",
                                Field.of("id", Type.TEXT, Deliberations.HoldConference::id),
                                Field.of("sitting", Sitting.SHAPE, Deliberations.HoldConference::sitting),
                                Deliberations.HoldConference::new))
                .variant(
                        "fulfil-item",
                        Deliberations.FulfilItem.class,
                        Shape.of(
                                "Fulfil item",
                                Field.of("conference", Type.TEXT, Deliberations.FulfilItem::conference),
                                Field.of("item", Type.TEXT, Deliberations.FulfilItem::item),
                                Deliberations.FulfilItem::new))
                .variant(
                        "waive-item",
                        Deliberations.WaiveItem.class,
                        Shape.of(
                                "Waive item",
                                Field.of("conference", Type.TEXT, Deliberations.WaiveItem::conference),
                                Field.of("item", Type.TEXT, Deliberations.WaiveItem::item),
                                Field.of("reason", Type.TEXT, Deliberations.WaiveItem::reason),
                                Deliberations.WaiveItem::new))
                .variant(
                        "publish-minutes",
                        ConferenceNotices.PublishMinutes.class,
                        Shape.of(
                                "Publish minutes",
                                Field.of("conference", Type.TEXT, ConferenceNotices.PublishMinutes::conference),
                                ConferenceNotices.PublishMinutes::new))
                .variant(
                        "cancel-conference",
                        ConferenceNotices.CancelConference.class,
                        Shape.of(
                                "Cancel conference",
                                Field.of("conference", Type.TEXT, ConferenceNotices.CancelConference::conference),
                                Field.of("reason", Type.TEXT, ConferenceNotices.CancelConference::reason),
                                ConferenceNotices.CancelConference::new));
    }
}
