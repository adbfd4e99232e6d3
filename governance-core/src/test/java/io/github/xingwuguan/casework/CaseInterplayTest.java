package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.BRANCH;
import static io.github.xingwuguan.casework.CaseDesk.BUREAU;
import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.DISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.GRID;
import static io.github.xingwuguan.casework.CaseDesk.OTHER_FIRM;
import static io.github.xingwuguan.casework.CaseDesk.RESIDENT;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.Mediation.Performance;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where the parts of a case meet, from Monday 2025-03-03 on; five working days to deal with it. */
class CaseInterplayTest {
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final Party TO_OTHER_FIRM =
            new Party(OrgId.of("firm-2"), io.github.xingwuguan.lifecycle.Role.PROPERTY_ENTERPRISE, Level.GRID);

    private final CaseDesk desk = new CaseDesk(CaseDesk.pressed().build());

    private CaseDesk held() {
        return desk.does(FIRM, new Holds.RequestHold("seasonal", APRIL)).does(SUBDISTRICT, new Holds.GrantHold());
    }

    private static List<String> codes(CaseDesk desk) {
        return desk.events.stream().map(event -> event.deed().code()).toList();
    }

    @Test
    void who_is_called_answers_while_the_case_is_held_over_since_that_time_runs_on() {
        desk.inProgress()
                .does(SUBDISTRICT, WhistleDeeds.blow("w1", "progress", CaseDesk.TO_BRANCH))
                .does(BRANCH, new WhistleAnswers.ReportIn("w1"))
                .does(SUBDISTRICT, new Whistles.CompleteWhistle("w1"))
                .does(SUBDISTRICT, WhistleDeeds.blow("w2", "progress", CaseDesk.TO_BRANCH, CaseDesk.TO_BUREAU));
        held().does(BRANCH, new WhistleRatings.RateWhistle("w1", WhistleDeeds.URBAN, WhistleRating.VALID))
                .does(BRANCH, new WhistleAnswers.SignWhistle("w2"))
                .does(BRANCH, new WhistleAnswers.ReportIn("w2"))
                .does(BUREAU, new WhistleDeclines.DeclineWhistle("w2", "not ours"))
                .does(DISTRICT, new WhistleDeclines.UpholdDecline("w2", WhistleDeeds.HOUSING))
                .waits(7)
                .does(SYSTEM, new Clocks.Tick());
        assertThat(codes(desk)).doesNotContain("no-show");
    }

    @Test
    void a_party_says_while_the_case_is_held_over_that_something_was_left_undone() {
        CaseDesk dispute = new CaseDesk(CaseDesk.pressed().build());
        dispute.does(RESIDENT, CaseDesk.report(CaseKind.DISPUTE))
                .does(GRID, MediationDeeds.filed())
                .does(GRID, new Assignments.Dispatch("a1", CaseDesk.TO_FIRM, Share.LEAD))
                .does(FIRM, new Assignments.Sign("a1"))
                .does(CaseDesk.CLERK, new Mediations.Open("m", MediationDeeds.PARTIES))
                .does(RESIDENT, new Mediations.Consent("m", MediationDeeds.RESIDENT))
                .does(FIRM, new Mediations.Consent("m", MediationDeeds.FIRM))
                .does(CaseDesk.CLERK, new Agreements.MakeAgreement("m", MediationDeeds.oral("2025-03-20"), List.of()))
                .does(FIRM, new Holds.RequestHold("seasonal", APRIL))
                .does(SUBDISTRICT, new Holds.GrantHold())
                .does(RESIDENT, new Agreements.RecordPerformance("m", Performance.NONE))
                .waits(25)
                .does(SYSTEM, new Clocks.Tick());
        assertThat(dispute.state.mediations().last().orElseThrow().progress())
                .isEqualTo(Mediation.Progress.UNPERFORMED);
    }

    @Test
    void what_goes_on_while_a_case_is_held_over_is_known_by_codes_that_there_are() {
        Set<String> known = CaseRules.table().stream().map(Rule::code).collect(Collectors.toSet());
        assertThat(known).containsAll(Holds.GOES_ON);
        Set<String> petition = Deeds.all().stream()
                .filter(Petition.Ask.class::isInstance)
                .map(Deed::code)
                .filter(code -> !code.equals("become-final"))
                .collect(Collectors.toSet());
        assertThat(Holds.GOES_ON).containsAll(petition);
    }

    @Test
    void a_hold_that_another_lead_asked_for_stands_in_nobodys_way() {
        desk.inProgress()
                .does(FIRM, new Holds.RequestHold("seasonal", APRIL))
                .does(SUBDISTRICT, new Returns.Arbitrate("a2", TO_OTHER_FIRM))
                .does(OTHER_FIRM, new Assignments.Sign("a2"))
                .refuses(SUBDISTRICT, new Holds.GrantHold(), "no-hold-pending")
                .does(OTHER_FIRM, new Holds.RequestHold("seasonal", APRIL))
                .does(SUBDISTRICT, new Holds.GrantHold());
    }

    @Test
    void a_case_that_is_held_over_and_goes_up_is_still_held_over_and_dealt_with_after_it() {
        desk.inProgress();
        held();
        desk.does(COMMUNITY, new Assignments.Escalate(Level.SUBDISTRICT, "no-owner"))
                .refuses(SUBDISTRICT, new Assignments.Dispatch("a2", CaseDesk.TO_FIRM, Share.LEAD), "held")
                .refuses(RESIDENT, new Leaving.Withdraw(), "held")
                .waits(40)
                .does(SYSTEM, new Clocks.Tick())
                .does(SUBDISTRICT, new Assignments.Dispatch("a2", CaseDesk.TO_FIRM, Share.LEAD));
        assertThat(desk.state.holds().running()).isEmpty();
    }
}
