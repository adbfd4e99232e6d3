package io.github.xingwuguan.casework;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.List;

/** How deeds of disposal and inspection are written. */
final class DisposalWire {
    private static final Type<Satisfaction> SATISFACTION = Type.code("Satisfaction", Satisfaction.values());

    private DisposalWire() {}

    static void add(Union.Draft<Deed> deeds) {
        deeds.variant(
                        "submit-disposal",
                        Disposal.SubmitDisposal.class,
                        Shape.of(
                                "Submit disposal",
                                Field.of("measures", Type.TEXT, Disposal.SubmitDisposal::measures),
                                Field.orElse(
                                        "attachments",
                                        DeedWire.ATTACHMENTS,
                                        List.of(),
                                        Disposal.SubmitDisposal::attachments),
                                Disposal.SubmitDisposal::new))
                .variant(
                        "record-inspection",
                        Disposal.RecordInspection.class,
                        Shape.of(
                                "Record inspection",
                                Field.of("found", DeedWire.CHECK, Disposal.RecordInspection::found),
                                Field.orElse(
                                        "attachments",
                                        DeedWire.ATTACHMENTS,
                                        List.of(),
                                        Disposal.RecordInspection::attachments),
                                Disposal.RecordInspection::new))
                .variant(
                        "send-back",
                        Disposal.SendBack.class,
                        Shape.of(
                                "Send back",
                                Field.of("reason", Type.TEXT, Disposal.SendBack::reason),
                                Disposal.SendBack::new))
                .variant(
                        "record-callback",
                        Disposal.RecordCallback.class,
                        Shape.of(
                                "Record callback",
                                Field.of("resolved", DeedWire.CHECK, Disposal.RecordCallback::resolved),
                                Field.of("satisfaction", SATISFACTION, Disposal.RecordCallback::satisfaction),
                                Disposal.RecordCallback::new))
                .variant("verify", Disposal.Verify.class, Shape.of("Verify", Disposal.Verify::new));
    }
}
