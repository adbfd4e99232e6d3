package io.github.xingwuguan.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.lifecycle.Actor;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of the code against a table written by hand. */
class ConferenceAuthorityGoldenTest {
    private static Map<String, List<Set<String>>> golden() throws IOException {
        try (InputStream in =
                ConferenceAuthorityGoldenTest.class.getResourceAsStream("/golden/coordination/authority.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .collect(Collectors.toMap(
                            cells -> cells[0].strip(), cells -> List.of(words(cells[1]), words(cells[2]))));
        }
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.strip().split(" +", -1)).collect(Collectors.toSet());
    }

    @Test
    void the_whole_product_of_role_level_command_and_stage_is_as_written() throws IOException {
        Map<String, List<Set<String>>> golden = golden();
        assertThat(JointConference.LIFECYCLE.table())
                .extracting(Rule::code)
                .containsExactlyInAnyOrderElementsOf(golden.keySet());
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Rule<JointConference, ConferencePolicy> rule : JointConference.LIFECYCLE.table()) {
            Set<String> who = golden.get(rule.code()).get(0);
            Set<String> stages = golden.get(rule.code()).get(1);
            for (Role role : Role.values()) {
                for (Level level : Level.values()) {
                    for (ConferenceStage stage : ConferenceStage.values()) {
                        checked++;
                        boolean isListed = who.contains("everybody")
                                ? role != Role.SYSTEM
                                : who.contains(role.code() + "@" + level.code());
                        if (isOpen(rule, role, level, stage) != (isListed && stages.contains(stage.code()))) {
                            wrong.add(rule.code() + " " + role.code() + "@" + level.code() + " " + stage.code());
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isEqualTo(7 * 10 * 4 * 7);
    }

    private static boolean isOpen(
            Rule<JointConference, ConferencePolicy> rule, Role role, Level level, ConferenceStage stage) {
        Actor actor = ConferenceDesk.actor("a", role, "o", level);
        JointConference state = new JointConference.Builder()
                .id("J-1")
                .stage(stage)
                .policy(ConferenceDesk.POLICY.id())
                .convener(actor)
                .build();
        return rule.refusal(state, new ConferenceDesk().context(actor)).isEmpty();
    }
}
