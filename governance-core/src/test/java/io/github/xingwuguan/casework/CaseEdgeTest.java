package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.OTHER_FIRM;
import static io.github.xingwuguan.casework.CaseDesk.RESIDENT;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.SYSTEM;
import static io.github.xingwuguan.casework.CaseDesk.TO_FIRM;
import static io.github.xingwuguan.casework.CaseDesk.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.calendar.Verdict;
import io.github.xingwuguan.casework.Assignment.Progress;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.casework.dossier.Dossier;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What is easily got wrong about a case as a whole: what stays when it changes hands, when the host is late, and on another machine. */
class CaseEdgeTest {
    private static final Party SECOND = new Party(OrgId.of("firm-2"), Role.PROPERTY_ENTERPRISE, Level.GRID);

    private final CaseDesk desk = new CaseDesk(CaseDesk.timed().build());

    @Test
    void c23_what_a_supporter_delivered_is_kept_though_the_lead_gives_the_case_back() {
        desk.inProgress()
                .does(COMMUNITY, new Assignments.Dispatch("s1", SECOND, Share.SUPPORT))
                .does(OTHER_FIRM, new Assignments.Sign("s1"))
                .does(OTHER_FIRM, new Assignments.Deliver("s1"));
        Assignment delivered = desk.state.assignments().all().get(1);
        desk.does(FIRM, new Returns.RequestReturn("a1", "2")).does(COMMUNITY, new Returns.GrantReturn("a1"));
        assertThat(desk.state.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(desk.state.assignments().all())
                .extracting(Assignment::progress)
                .containsExactly(Progress.RETURNED, Progress.DELIVERED);
        desk.does(COMMUNITY, new Assignments.Dispatch("a2", TO_FIRM, Share.LEAD))
                .does(FIRM, new Assignments.Sign("a2"))
                .does(FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(2)));
        assertThat(desk.state.assignments().all().get(1)).isEqualTo(delivered);
    }

    @Test
    void c23_a_supporter_who_is_still_at_work_goes_on_under_the_next_lead() {
        desk.inProgress()
                .does(COMMUNITY, new Assignments.Dispatch("s1", SECOND, Share.SUPPORT))
                .does(OTHER_FIRM, new Assignments.Sign("s1"))
                .does(FIRM, new Returns.RequestReturn("a1", "2"))
                .does(COMMUNITY, new Returns.GrantReturn("a1"))
                .does(COMMUNITY, new Assignments.Dispatch("a2", TO_FIRM, Share.LEAD))
                .does(FIRM, new Assignments.Sign("a2"))
                .refuses(FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(2)), "co-open")
                .does(OTHER_FIRM, new Assignments.Deliver("s1"))
                .does(FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(2)));
    }

    @Test
    void c47_what_is_entered_late_is_late_however_early_it_is_said_to_have_been_done() {
        CaseFile file = filed(desk.inProgress().events);
        Instant due = Instant.parse("2025-03-10T15:59:59.999999999Z");
        desk.now = due.plusNanos(1).minus(Duration.ofHours(1));
        List<CaseEvent> events = desk.asks(FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(2)))
                .events();
        CaseFile late = file.append("offline", events, due.minus(Duration.ofDays(2)), () -> new byte[16]);
        Verdict verdict = late.state()
                .clocks()
                .timer(ClockKind.DISPOSE)
                .orElseThrow()
                .verdict()
                .orElseThrow();
        assertThat(verdict.deadline().due()).isEqualTo(due);
        assertThat(verdict.isOnTime()).isFalse();
        assertThat(late.dossier().entries())
                .filteredOn(entry -> entry.head().commandId().equals("offline"))
                .isNotEmpty()
                .allMatch(entry -> entry.head().occurredAt().isBefore(due)
                        && entry.head().recordedAt().isAfter(due));
        assertThat(CaseFile.read(late.dossier()).state()).isEqualTo(late.state());
    }

    /** The file of a case, an id a stage of its events. */
    private static CaseFile filed(List<CaseEvent> events) {
        CaseFile file = CaseFile.open(CaseId.of("LX-1"), DigestSuite.SHA_256);
        for (CaseEvent event : events) {
            file = file.append(
                    "c-" + event.trace().seq(), List.of(event), event.trace().at(), () -> new byte[16]);
        }
        return file;
    }

    @Test
    void c49_after_an_outage_one_look_finds_every_deadline_in_order_and_the_next_look_none() {
        desk.dispatched();
        // nobody signs, nobody looks: signing was due on Monday evening, dealing with it a week later
        desk.waits(30);
        int before = desk.events.size();
        desk.does(SYSTEM, new Clocks.Tick());
        List<CaseEvent> found = desk.events.subList(before, desk.events.size());
        assertThat(found).allMatch(event -> event.trace().recordedAt().equals(desk.now));
        assertThat(found)
                .extracting(event -> (Clocks.Breach) event.deed())
                .extracting(
                        breach -> breach.kind().code() + " " + breach.deadline().due())
                .containsExactly("sign 2025-03-03T10:00:00Z", "dispose 2025-03-10T15:59:59.999999999Z");
        desk.refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue")
                .waits(3)
                .refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue");
    }

    @Test
    void c51_i30_a_dossier_has_the_same_bytes_on_every_machine() {
        Dossier here = wholeCase().dossier();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "de-DE", "th-TH-u-ca-buddhist")) {
                for (String id : List.of("Pacific/Kiritimati", "America/Los_Angeles")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    assertThat(wholeCase().dossier()).as(tag + " " + id).isEqualTo(here);
                    assertThat(CaseFile.read(here).state())
                            .isEqualTo(wholeCase().state());
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(here.version()).isEqualTo(18);
        // what was entered once is read for ever: this digest changes only with the encoding of an entry
        assertThat(here.head().hash()).hasToString("b5760913fa5d84164a1aaa0530d171decb1429898dd83bccc2a2adae5bf16ffe");
    }

    private static CaseFile wholeCase() {
        CaseDesk whole = new CaseDesk(CaseDesk.timed().build());
        return filed(whole.cleared().events);
    }

    @Test
    void c58_a_matter_of_firms_is_not_handed_to_a_community_from_above() {
        Party community = new Party(OrgId.of("community-1"), Role.COMMUNITY, Level.COMMUNITY);
        Actor district = CaseDesk.DISTRICT;
        desk.accepted()
                .does(COMMUNITY, new Assignments.Escalate(Level.SUBDISTRICT, "beyond-authority"))
                .refuses(SUBDISTRICT, new Assignments.Dispatch("a", community, Share.LEAD), "not-competent")
                .refuses(district, new Returns.Arbitrate("b", community), "not-addressable");
        assertThat(desk.state.assignments().all()).isEmpty();
    }

    @Test
    void i22_a_verdict_stands_whatever_is_looked_at_later() {
        desk.disposed();
        Clocks.Timer stopped = desk.state.clocks().timer(ClockKind.DISPOSE).orElseThrow();
        desk.waits(60).does(SYSTEM, new Clocks.Tick());
        assertThat(desk.state.clocks().timer(ClockKind.DISPOSE)).contains(stopped);
        assertThat(stopped.verdict().orElseThrow().isOnTime()).isTrue();
    }

    @Test
    void c28_a_hazard_is_not_taken_back_at_any_stage() {
        desk.does(RESIDENT, report(CaseKind.HAZARD))
                .refuses(RESIDENT, new Leaving.Withdraw(), "public-interest")
                .does(SUBDISTRICT, new Intake.Accept("2", "wall", Urgency.EMERGENCY, Level.SUBDISTRICT))
                .refuses(RESIDENT, new Leaving.Withdraw(), "public-interest")
                .does(SUBDISTRICT, new Assignments.Dispatch("w", CaseDesk.TO_BRANCH, Share.LEAD))
                .refuses(RESIDENT, new Leaving.Withdraw(), "public-interest");
        assertThat(desk.state.stage()).isEqualTo(Stage.DISPATCHED);
    }
}
