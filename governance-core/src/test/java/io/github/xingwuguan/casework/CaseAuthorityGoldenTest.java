package io.github.xingwuguan.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of the code against a table written by hand. */
class CaseAuthorityGoldenTest {
    private record Line(String command, Set<String> who, Set<String> stages) {
        static Line of(String text) {
            List<String> cells =
                    Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
            return new Line(cells.get(0), words(cells.get(1)), words(cells.get(2)));
        }

        private static Set<String> words(String cell) {
            return Set.of(cell.split(" +", -1));
        }
    }

    private static Map<String, Line> golden() throws IOException {
        try (InputStream in = CaseAuthorityGoldenTest.class.getResourceAsStream("/golden/casework/authority.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .collect(Collectors.toMap(Line::command, Function.identity()));
        }
    }

    @Test
    void the_table_has_a_line_for_each_command_and_no_other() throws IOException {
        assertThat(Case.LIFECYCLE.table())
                .extracting(Rule::code)
                .containsExactlyInAnyOrderElementsOf(golden().keySet());
    }

    @Test
    void the_whole_product_of_role_level_command_and_stage_is_as_written() throws IOException {
        Map<String, Line> golden = golden();
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Rule<Case, CasePolicy> rule : Case.LIFECYCLE.table()) {
            Line line = golden.get(rule.code());
            for (Role role : Role.values()) {
                for (Level level : Level.values()) {
                    for (Stage stage : Stage.values()) {
                        checked++;
                        String who = role.code() + "@" + level.code();
                        boolean allowed =
                                line.who().contains(who) && line.stages().contains(stage.code());
                        if (isOpen(rule, role, level, stage) != allowed) {
                            wrong.add(rule.code() + " " + who + " " + stage.code());
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isEqualTo(golden.size() * 10 * 4 * Stage.values().length);
    }

    /** Whether neither role nor level nor stage stands against it, of which the level of the case itself is left out. */
    private static boolean isOpen(Rule<Case, CasePolicy> rule, Role role, Level level, Stage stage) {
        Case state = Case.of(CaseId.of("LX-1")).toBuilder()
                .stage(stage)
                .level(level)
                .intake(new Intake(
                        java.util.Optional.empty(),
                        Intake.Screening.NONE,
                        java.util.Optional.of(new Intake.Filing("1", "stacking", Urgency.NORMAL)),
                        List.of()))
                .build();
        return rule.refusal(state, new CaseDesk().context(CaseDesk.actor("a", role, "o", level)))
                .filter(why -> Set.of("role", "level", "stage").contains(why.code()))
                .isEmpty();
    }
}
