package io.github.xingwuguan.programme.reportin;

import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** One line of a register of report-in (双报到台账条目). */
public sealed interface ReportInEntry permits MemberReportIn, PostOffer, EmployerFeedback {
    /** The wire form: one member, named by the kind of entry. */
    Type<ReportInEntry> TYPE = Union.<ReportInEntry>of("Report-in entry")
            .variant("member", MemberReportIn.class, MemberReportIn.SHAPE)
            .variant("offer", PostOffer.class, PostOffer.SHAPE)
            .variant("feedback", EmployerFeedback.class, EmployerFeedback.SHAPE)
            .done();
}
