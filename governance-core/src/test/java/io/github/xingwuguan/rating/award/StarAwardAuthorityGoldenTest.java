package io.github.xingwuguan.rating.award;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.lifecycle.GoldenTable;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.rating.Rubric;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the code against the table of the specification. */
class StarAwardAuthorityGoldenTest {
    private static final List<Standing.Kind> RECORDED = Stream.of(Standing.Kind.values())
            .filter(kind -> kind != Standing.Kind.EXPIRED)
            .toList();

    private record Line(String command, Set<String> who, Set<String> stages, Set<String> returned, Set<String> held) {
        static Line of(List<String> cells) {
            return new Line(
                    cells.get(0), words(cells.get(1)), words(cells.get(2)), words(cells.get(3)), words(cells.get(4)));
        }

        private static Set<String> words(String cell) {
            return Set.of(cell.split(" +", -1));
        }

        boolean allows(Role role, Level level, StarAward state) {
            boolean isReturned = state.review().returned().isPresent();
            return (who.contains(role.code() + "@*") || who.contains(role.code() + "@" + level.code()))
                    && has(stages, state.stage())
                    && (returned.contains("*") || returned.contains(isReturned ? "yes" : "no"))
                    && has(held, state.standing().kind());
        }

        private static boolean has(Set<String> words, Coded value) {
            return words.contains("*") || words.contains(value.code());
        }
    }

    private static List<Line> golden() throws IOException {
        return GoldenTable.read("award/authority.txt").stream().map(Line::of).toList();
    }

    private static List<StarAward> states() {
        Review.Return open = new Review.Return(ReviewStep.COMMUNITY, Stage.DRAFT, List.of("incomplete"), 5);
        List<StarAward> states = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Standing.Kind kind : RECORDED) {
                for (Optional<Review.Return> returned : List.of(Optional.<Review.Return>empty(), Optional.of(open))) {
                    states.add(new StarAward.Builder()
                            .compound(PlaceId.of("c"))
                            .stage(stage)
                            .review(new Review(Optional.empty(), returned, Optional.empty()))
                            .standing(new Standing.Builder().kind(kind).build())
                            .build());
                }
            }
        }
        return states;
    }

    @Test
    void the_table_has_a_line_for_each_command_of_the_specification_and_no_other() throws IOException {
        assertThat(StarAward.LIFECYCLE.table())
                .extracting(Rule::code)
                .containsExactlyInAnyOrderElementsOf(
                        golden().stream().map(Line::command).toList());
    }

    @Test
    void the_whole_product_of_role_level_command_and_state_is_as_specified() throws IOException {
        List<Line> golden = golden();
        List<StarAward> states = states();
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Rule<StarAward, Rubric> rule : StarAward.LIFECYCLE.table()) {
            Line line = golden.stream()
                    .filter(l -> l.command().equals(rule.code()))
                    .findFirst()
                    .orElseThrow();
            for (Role role : Role.values()) {
                for (Level level : Level.values()) {
                    for (StarAward state : states) {
                        checked++;
                        if (isOpen(rule, role, level, state) != line.allows(role, level, state)) {
                            wrong.add(rule.code() + " " + role.code() + "@" + level.code() + " "
                                    + state.stage().code() + " "
                                    + state.standing().kind().code());
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isEqualTo(30 * 10 * 4 * 11 * 6 * 2);
    }

    /** Whether neither role nor level nor stage stands against it; the other guards have tests of their own. */
    private static boolean isOpen(Rule<StarAward, Rubric> rule, Role role, Level level, StarAward state) {
        AwardDesk desk = new AwardDesk();
        return rule.refusal(state, desk.context(AwardDesk.actor("a", role, "o", level), "2025-09-01"))
                .filter(why -> Set.of("role", "level", "stage").contains(why.code()))
                .isEmpty();
    }

    @Test
    void every_command_of_the_sealed_roots_names_a_line_and_every_line_has_a_command() {
        assertThat(AwardExamples.commands()).extracting(Object::getClass).containsAll(leaves(StarAward.Ask.class));
        Set<Rule<StarAward, Rubric>> named =
                AwardExamples.commands().stream().map(StarAward.Ask::rule).collect(Collectors.toSet());
        assertThat(named).containsExactlyInAnyOrderElementsOf(StarAward.LIFECYCLE.table());
    }

    /** The classes below a sealed type that have instances. */
    static List<Class<?>> leaves(Class<?> root) {
        return root.isSealed()
                ? Arrays.stream(root.getPermittedSubclasses())
                        .flatMap(below -> leaves(below).stream())
                        .toList()
                : List.of(root);
    }
}
