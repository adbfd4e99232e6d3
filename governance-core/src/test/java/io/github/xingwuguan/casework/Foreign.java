package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.foreign.CaseHistory;
import io.github.xingwuguan.casework.foreign.CaseImport;
import io.github.xingwuguan.casework.foreign.CaseImporter;
import io.github.xingwuguan.casework.foreign.Meaning;
import io.github.xingwuguan.casework.foreign.StatusLine;
import io.github.xingwuguan.casework.foreign.StatusMap;
import io.github.xingwuguan.casework.foreign.Step;
import java.time.Instant;
import java.util.List;

/** A hotline as districts run them, invented: five statuses, and what they tell of a case. */
final class Foreign {
    static final Instant MARCH = Instant.parse("2025-03-03T01:00:00Z");
    static final Instant IMPORTED = Instant.parse("2025-06-02T01:00:00Z");
    static final CasePolicy POLICY = CaseDesk.timed().build();

    /** The minimal profile: it needs nobody's role. */
    static final StatusMap HOTLINE = new StatusMap(
            "hotline-12345",
            List.of(
                    means("已受理", Meaning.REPORT, Meaning.ACCEPT).build(),
                    means("已派单", Meaning.DISPATCH, Meaning.SIGN)
                            .share(Share.LEAD)
                            .build(),
                    means("已处置", Meaning.SUBMIT_DISPOSAL).build(),
                    means("已办结", Meaning.CLEAR).build(),
                    means("重新办理", Meaning.REOPEN)
                            .cause(Aftercare.Cause.COMPLAINT_UPHELD)
                            .build()));

    private Foreign() {}

    static StatusLine.Builder means(String status, Meaning... meanings) {
        return StatusLine.builder().status(status).addMeans(meanings);
    }

    static CaseHistory.Builder history() {
        return CaseHistory.builder()
                .key(ExternalKey.of("hotline-12345", "2025-0001"))
                .kind(CaseKind.PROPERTY_DISORDER)
                .place(PlaceId.of("compound-1"))
                .category("stacking")
                .level(Level.COMMUNITY);
    }

    /** So many days after the beginning. */
    static Step.Builder step(String status, int day) {
        return Step.builder()
                .status(status)
                .at(MARCH.plusSeconds(86_400L * day))
                .party(CaseDesk.TO_FIRM);
    }

    static CaseHistory.Builder cleared() {
        return history()
                .addSteps(step("已受理", 0).build())
                .addSteps(step("已派单", 1).build())
                .addSteps(step("已处置", 3).build())
                .addSteps(step("已办结", 4).build());
    }

    static CaseImport read(CaseHistory history) {
        return read(HOTLINE, history);
    }

    static CaseImport read(StatusMap map, CaseHistory history) {
        return CaseImporter.of(map, POLICY, CaseDesk.CHINA).read(CaseId.of("LX-1"), history, IMPORTED);
    }

    static Case state(CaseImport read) {
        return Case.LIFECYCLE.fold(Case.of(CaseId.of("LX-1")), read.events());
    }
}
