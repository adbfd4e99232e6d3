package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.List;

/** How deeds are written: each part of a case adds its own, by their codes. */
final class DeedWire {
    static final Type<Check> CHECK = Type.code("Check", Check.values());
    static final Type<Urgency> URGENCY = Type.code("Urgency", Urgency.values());
    static final Type<Level> LEVEL = Type.code("Level", Level.values());
    static final Type<List<Attachment>> ATTACHMENTS = Type.list(Attachment.SHAPE);

    static final Union<Deed> TYPE = all().done();

    private DeedWire() {}

    private static Union.Draft<Deed> all() {
        Union.Draft<Deed> deeds = Union.of("Deed");
        IntakeWire.add(deeds);
        AssignmentWire.add(deeds);
        LevelWire.add(deeds);
        CareWire.add(deeds);
        DisposalWire.add(deeds);
        ClearanceWire.add(deeds);
        PetitionWire.add(deeds);
        ClockWire.add(deeds);
        ConferenceWire.add(deeds);
        WhistleWire.add(deeds);
        MediationWire.add(deeds);
        MergeWire.add(deeds);
        return deeds;
    }
}
