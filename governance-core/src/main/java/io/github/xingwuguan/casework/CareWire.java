package io.github.xingwuguan.casework;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.List;

/** How deeds about the reporter, safety, exemptions and the dossier are written. */
final class CareWire {
    private static final Type<Exemptions.Matter> MATTER = Type.code("Matter", Exemptions.Matter.values());

    private CareWire() {}

    static void add(Union.Draft<Deed> deeds) {
        deeds.variant(
                        "record-contact",
                        Contacts.RecordContact.class,
                        Shape.of(
                                "Contact",
                                Field.of("reached", Type.FLAG, Contacts.RecordContact::reached),
                                Contacts.RecordContact::new))
                .variant(
                        "record-interim-control",
                        Safety.RecordControl.class,
                        Shape.of(
                                "Interim control",
                                Field.of("measure", Type.TEXT, Safety.RecordControl::measure),
                                Field.orElse(
                                        "attachments",
                                        DeedWire.ATTACHMENTS,
                                        List.of(),
                                        Safety.RecordControl::attachments),
                                Safety.RecordControl::new))
                .variant(
                        "estimate-loss",
                        Safety.EstimateLoss.class,
                        Shape.of(
                                "Estimate of a loss",
                                Field.of("yuan", Type.LONG, Safety.EstimateLoss::yuan),
                                Field.of("method", Type.TEXT, Safety.EstimateLoss::method),
                                Field.of("estimator", Type.ORG, Safety.EstimateLoss::estimator),
                                Field.of("document", Type.TEXT, Safety.EstimateLoss::document),
                                Safety.EstimateLoss::new))
                .variant(
                        "request-exemption",
                        Exemptions.RequestExemption.class,
                        Shape.of(
                                "Request of an exemption",
                                Field.of("matter", MATTER, Exemptions.RequestExemption::matter),
                                Field.of("reason", Type.TEXT, Exemptions.RequestExemption::reason),
                                Exemptions.RequestExemption::new))
                .variant(
                        "review-exemption",
                        Exemptions.ReviewExemption.class,
                        Shape.of(
                                "Review of an exemption",
                                Field.of("matter", MATTER, Exemptions.ReviewExemption::matter),
                                Field.of("agrees", Type.FLAG, Exemptions.ReviewExemption::agrees),
                                Exemptions.ReviewExemption::new))
                .variant(
                        "attach-evidence",
                        Records.AttachEvidence.class,
                        Shape.of(
                                "Evidence",
                                Field.of("attachments", DeedWire.ATTACHMENTS, Records.AttachEvidence::attachments),
                                Records.AttachEvidence::new))
                .variant(
                        "correct-entry",
                        Records.CorrectEntry.class,
                        Shape.of(
                                "Correction",
                                Field.of("seq", Type.INT, Records.CorrectEntry::seq),
                                Field.of("text", Type.TEXT, Records.CorrectEntry::text),
                                Records.CorrectEntry::new))
                .variant(
                        "redact",
                        Records.Redact.class,
                        Shape.of(
                                "Redaction",
                                Field.of("left", Type.lazy(() -> CaseEvent.SHAPE), Records.Redact::left),
                                Records.Redact::new))
                .variant(
                        "mark-strand",
                        Records.MarkStrand.class,
                        Shape.of(
                                "Mark of a strand",
                                Field.of("seq", Type.INT, Records.MarkStrand::seq),
                                Field.of("strand", Type.code("Strand", Strand.values()), Records.MarkStrand::strand),
                                Records.MarkStrand::new))
                .variant(
                        "link-recurrence",
                        Recurrence.LinkRecurrence.class,
                        Shape.of(
                                "Link of a recurrence",
                                Field.of("earlier", Type.CASE, Recurrence.LinkRecurrence::earlier),
                                Recurrence.LinkRecurrence::new));
    }
}
