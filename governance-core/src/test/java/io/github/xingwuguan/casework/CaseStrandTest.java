package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.COMPOUND_BRANCH;
import static io.github.xingwuguan.casework.CaseDesk.DISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.Strand.RULE_OF_LAW;
import static io.github.xingwuguan.casework.Strand.RULE_OF_VIRTUE;
import static io.github.xingwuguan.casework.Strand.SELF_GOVERNANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.casework.StrandPath.Step;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseStrandTest {
    private final CaseDesk desk = new CaseDesk(CaseDesk.pressed().build());

    private StrandPath path() {
        return StrandPath.of(desk.events);
    }

    private int last(Class<? extends Deed> deed) {
        return desk.events.stream()
                .filter(event -> deed.isInstance(event.deed()))
                .reduce((first, second) -> second)
                .orElseThrow()
                .trace()
                .seq();
    }

    private CaseDesk marks(Class<? extends Deed> deed, Strand strand) {
        return desk.does(COMMUNITY, new Records.MarkStrand(last(deed), strand));
    }

    @Test
    void a_mark_is_added_and_changes_nothing() {
        Case before = desk.inProgress().state;
        desk.does(COMPOUND_BRANCH, new Records.MarkStrand(1, SELF_GOVERNANCE))
                .does(DISTRICT, new Records.MarkStrand(before.seq(), RULE_OF_LAW));
        assertThat(desk.state.toBuilder().seq(before.seq()).at(before.at()).build())
                .isEqualTo(before);
        assertThat(path().steps()).containsExactly(new Step(1, SELF_GOVERNANCE), new Step(before.seq(), RULE_OF_LAW));
        assertThat(path().closedBy()).isEmpty();
    }

    @Test
    void only_an_entry_that_stands_is_marked_and_only_by_branch_and_officials() {
        desk.refuses(COMMUNITY, new Records.MarkStrand(1, RULE_OF_LAW), "stage");
        int seq = desk.inProgress().state.seq();
        desk.refuses(COMMUNITY, new Records.MarkStrand(0, RULE_OF_LAW), "unknown-entry")
                .refuses(COMMUNITY, new Records.MarkStrand(seq + 1, RULE_OF_LAW), "unknown-entry")
                .refuses(FIRM, new Records.MarkStrand(seq, RULE_OF_LAW), "role")
                .does(COMMUNITY, new Records.MarkStrand(seq, RULE_OF_LAW));
    }

    @Test
    void a_case_that_is_held_over_can_be_marked() {
        desk.inProgress()
                .does(FIRM, new Holds.RequestHold("seasonal", LocalDate.of(2025, 5, 1)))
                .does(SUBDISTRICT, new Holds.GrantHold())
                .does(COMPOUND_BRANCH, new Records.MarkStrand(1, SELF_GOVERNANCE));
        assertThat(path().steps()).hasSize(1);
    }

    @Test
    void the_last_mark_of_an_entry_counts_and_the_path_is_in_the_order_of_the_entries() {
        desk.inProgress()
                .does(COMMUNITY, new Records.MarkStrand(3, RULE_OF_LAW))
                .does(COMMUNITY, new Records.MarkStrand(1, RULE_OF_LAW))
                .does(COMPOUND_BRANCH, new Records.MarkStrand(3, RULE_OF_VIRTUE));
        assertThat(path().steps()).containsExactly(new Step(1, RULE_OF_LAW), new Step(3, RULE_OF_VIRTUE));
    }

    @Test
    void the_strand_of_the_entry_that_cleared_the_case_closed_it_and_stays_while_it_is_looked_back_at_and_archived() {
        desk.cleared();
        marks(Disposal.SubmitDisposal.class, SELF_GOVERNANCE);
        assertThat(path().closedBy()).isEmpty();
        marks(Clearance.Clear.class, RULE_OF_LAW);
        assertThat(path().closedBy()).contains(RULE_OF_LAW);
        desk.does(COMMUNITY, new Aftercare.LookBack(Check.CONFIRMED))
                .waits(40)
                .does(SUBDISTRICT, new Aftercare.Archive());
        assertThat(path().closedBy()).contains(RULE_OF_LAW);
        assertThat(path().steps()).hasSize(2);
    }

    @Test
    void a_case_that_was_reopened_was_not_closed_after_all_and_one_that_was_voided_was_none() {
        desk.cleared();
        marks(Clearance.Clear.class, RULE_OF_LAW).does(COMMUNITY, new Aftercare.LookBack(Check.REFUTED));
        assertThat(desk.state.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(path().closedBy()).isEmpty();
        assertThat(path().steps()).hasSize(1);
        CaseDesk voided = new CaseDesk();
        voided.accepted()
                .does(SUBDISTRICT, new Leaving.VoidCase("twice", ActorId.of("feng")))
                .does(SUBDISTRICT, new Records.MarkStrand(3, RULE_OF_LAW));
        assertThat(StrandPath.of(voided.events).closedBy()).isEmpty();
        assertThat(StrandPath.of(List.of())).isEqualTo(new StrandPath(List.of(), java.util.Optional.empty()));
    }
}
