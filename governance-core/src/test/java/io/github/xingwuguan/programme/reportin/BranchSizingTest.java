package io.github.xingwuguan.programme.reportin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.carriage.Post;
import io.github.xingwuguan.carriage.Roster;
import io.github.xingwuguan.place.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BranchSizingTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 28);
    private static final OrgId BRANCH = OrgId.of("branch");

    private static PartyBranch branch(PartyBranch.Form form, String... compounds) {
        return PartyBranch.builder()
                .id(BRANCH)
                .label(Label.of("支部", "branch"))
                .form(form)
                .compounds(Territory.from(
                        TODAY, Stream.of(compounds).map(PlaceId::of).toList()))
                .build();
    }

    private static Roster committee(int seats) {
        return Roster.of(IntStream.range(0, seats)
                .mapToObj(i -> Appointment.builder()
                        .person(ActorId.of("p" + i))
                        .body(BRANCH)
                        .post(i == 0 ? Post.SECRETARY : Post.BRANCH_MEMBER)
                        .during(DateRange.from(TODAY))
                        .build())
                .toList());
    }

    private static List<String> codes(PartyBranch branch, int members, int seats) {
        Map<PlaceId, Integer> each =
                branch.compoundsOn(TODAY).stream().collect(Collectors.toMap(Function.identity(), compound -> members));
        return BranchSizing.USUAL.check(List.of(branch), each, committee(seats), TODAY).all().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void s15_a_branch_of_its_own_has_three_full_members() {
        PartyBranch own = branch(PartyBranch.Form.OWN, "a");

        assertThat(codes(own, 2, 1)).containsExactly("too-few-for-own");
        assertThat(codes(own, 3, 1)).isEmpty();
        assertThat(codes(branch(PartyBranch.Form.WORK_ONLY, "a"), 0, 0)).isEmpty();
    }

    @Test
    void s15_a_compound_with_three_full_members_leaves_the_joint_branch() {
        assertThat(codes(branch(PartyBranch.Form.JOINT, "a", "b"), 3, 1))
                .containsExactly("must-form-own", "must-form-own");
        assertThat(codes(branch(PartyBranch.Form.JOINT, "a", "b"), 2, 1)).isEmpty();
    }

    @Test
    void s15_a_joint_branch_covers_five_at_most() {
        assertThat(codes(branch(PartyBranch.Form.JOINT, "a", "b", "c", "d", "e"), 1, 1))
                .isEmpty();
        assertThat(codes(branch(PartyBranch.Form.JOINT, "a", "b", "c", "d", "e", "f"), 1, 1))
                .containsExactly("joint-too-wide");
    }

    @Test
    void s15_from_seven_members_on_there_is_a_committee_of_three_to_seven() {
        PartyBranch own = branch(PartyBranch.Form.OWN, "a");

        assertThat(codes(own, 6, 1)).isEmpty();
        assertThat(codes(own, 7, 2)).containsExactly("committee-missing");
        assertThat(codes(own, 7, 3)).isEmpty();
        assertThat(codes(own, 50, 7)).isEmpty();
        assertThat(codes(own, 51, 8)).containsExactly("too-many-members", "committee-size");
    }
}
