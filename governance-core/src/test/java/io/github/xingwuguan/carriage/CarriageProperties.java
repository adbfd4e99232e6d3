package io.github.xingwuguan.carriage;

import static io.github.xingwuguan.carriage.Bodies.BRANCH;
import static io.github.xingwuguan.carriage.Bodies.COMMITTEE;
import static io.github.xingwuguan.carriage.Bodies.TODAY;
import static io.github.xingwuguan.carriage.Bodies.compound;
import static io.github.xingwuguan.carriage.Bodies.members;
import static io.github.xingwuguan.carriage.Bodies.roster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.Notation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CarriageProperties {
    private static final String ALPHABET = UnifiedSocialCreditCode.ALPHABET;

    @Provide
    Arbitrary<UnifiedSocialCreditCode> codes() {
        Arbitrary<String> head =
                Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(2);
        Arbitrary<String> division = Arbitraries.strings().numeric().ofLength(6);
        Arbitrary<String> organisation =
                Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(9);
        return Combinators.combine(head, division, organisation)
                .as((h, d, o) -> UnifiedSocialCreditCode.complete(h + d + o));
    }

    @Provide
    Arbitrary<Set<String>> people() {
        return Arbitraries.integers().between(0, 9).map(i -> "p" + i).set().ofMaxSize(8);
    }

    @Property(tries = 2_000)
    void a_single_wrong_character_is_always_detected(
            @ForAll("codes") UnifiedSocialCreditCode code,
            @ForAll @IntRange(min = 0, max = 17) int position,
            @ForAll @IntRange(min = 0, max = 30) int character) {
        char other = ALPHABET.charAt(character);
        Assume.that(code.value().charAt(position) != other);
        String wrong =
                code.value().substring(0, position) + other + code.value().substring(position + 1);
        assertThatThrownBy(() -> new UnifiedSocialCreditCode(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 1_000)
    void two_neighbours_swapped_are_always_detected(
            @ForAll("codes") UnifiedSocialCreditCode code, @ForAll @IntRange(min = 0, max = 15) int position) {
        char[] swapped = code.value().toCharArray();
        Assume.that(swapped[position] != swapped[position + 1]);
        char first = swapped[position];
        swapped[position] = swapped[position + 1];
        swapped[position + 1] = first;
        assertThatThrownBy(() -> new UnifiedSocialCreditCode(new String(swapped)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 1_000)
    void cross_appointment_ratios_stay_within_bounds_and_mirror_each_other(
            @ForAll("people") Set<String> branch, @ForAll("people") Set<String> committee) {
        Roster roster = roster(
                members(BRANCH, Post.BRANCH_MEMBER, branch.toArray(String[]::new)),
                members(COMMITTEE, Post.COMMITTEE_MEMBER, committee.toArray(String[]::new)));
        CrossAppointment cross = CrossAppointment.of(roster, BRANCH, COMMITTEE, List.of(), TODAY);
        CrossAppointment mirrored = CrossAppointment.of(roster, COMMITTEE, BRANCH, List.of(), TODAY);
        assertThat(cross.ofUnion()).isEqualTo(mirrored.ofUnion());
        assertThat(cross.ofCommittee()).isEqualTo(mirrored.ofBranch());
        for (Ratio ratio : List.of(cross.ofCommittee(), cross.ofBranch(), cross.ofUnion())) {
            assertThat(ratio.numerator()).isLessThanOrEqualTo(ratio.denominator());
            assertThat(ratio.numerator()).isEqualTo(cross.ofUnion().numerator());
        }
        Set<String> union = new HashSet<>(branch);
        union.addAll(committee);
        assertThat(cross.ofUnion().denominator()).isEqualTo(union.size());
    }

    @Property(tries = 1_000)
    void coverage_divides_what_is_due_and_does_not_depend_on_the_order(
            @ForAll @Size(max = 6) List<@Size(max = 5) Set<@IntRange(min = 1, max = 8) Integer>> territories,
            @ForAll @Size(max = 8) Set<@IntRange(min = 1, max = 8) Integer> due) {
        List<PartyServiceStation> stations = new ArrayList<>();
        for (Set<Integer> territory : territories) {
            int[] compounds = territory.stream().mapToInt(Integer::intValue).toArray();
            stations.add(Bodies.station("s" + stations.size(), compounds));
        }
        List<PlaceId> compounds = due.stream().map(Bodies::compound).toList();
        Coverage coverage = Coverage.on(TODAY, compounds, stations);
        assertThat(coverage.covered().denominator()).isEqualTo(due.size());
        assertThat(coverage.covered().numerator() + coverage.orphans().size()).isEqualTo(due.size());
        assertThat(coverage.bodies()).isLessThanOrEqualTo(stations.size());
        for (int number : due) {
            long times = territories.stream().filter(t -> t.contains(number)).count();
            assertThat(coverage.orphans().contains(compound(number))).isEqualTo(times == 0);
            assertThat(coverage.shared().contains(compound(number))).isEqualTo(times > 1);
        }
        List<PartyServiceStation> reversed = new ArrayList<>(stations);
        Collections.reverse(reversed);
        assertThat(Coverage.on(TODAY, compounds, reversed)).isEqualTo(coverage);
    }

    @Property(tries = 1_000)
    void equal_bodies_have_equal_bytes(
            @ForAll("codes") UnifiedSocialCreditCode code,
            @ForAll @Size(max = 5) Set<@IntRange(min = 1, max = 8) Integer> due) {
        PropertyEnterprise enterprise = PropertyEnterprise.builder()
                .id(Bodies.FIRM)
                .label(Bodies.label("firm"))
                .creditCode(code)
                .build();
        PropertyEnterprise again = Notation.roundTrip(PropertyEnterprise.SHAPE, enterprise);
        assertThat(again).isEqualTo(enterprise);
        assertThat(PropertyEnterprise.SHAPE.canonicalBytes(again))
                .isEqualTo(PropertyEnterprise.SHAPE.canonicalBytes(enterprise));
        int[] compounds = due.stream().mapToInt(Integer::intValue).toArray();
        PartyBranch branch = Bodies.branch("b", PartyBranch.Form.JOINT, compounds);
        assertThat(PartyBranch.SHAPE.canonicalBytes(Notation.roundTrip(PartyBranch.SHAPE, branch)))
                .isEqualTo(PartyBranch.SHAPE.canonicalBytes(branch));
    }
}
