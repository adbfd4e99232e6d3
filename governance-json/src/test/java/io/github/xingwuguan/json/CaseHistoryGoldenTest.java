package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.casework.foreign.CaseHistory;
import io.github.xingwuguan.casework.foreign.StatusMap;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("golden")
class CaseHistoryGoldenTest {
    static List<GovernanceJson> generations() {
        return Generations.available();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_history_and_its_map_are_read_and_laid_out_as_the_golden_files(GovernanceJson json) throws IOException {
        StatusMap map = json.read(StatusMap.SHAPE, Golden.text("casework/hotline-map.json"));
        CaseHistory history = json.read(CaseHistory.SHAPE, Golden.text("casework/hotline-history.json"));
        assertThat(history.steps()).allMatch(step -> map.line(step.status()).isPresent());
        Golden.assertSame("casework/hotline-map.json", json.prettyText(StatusMap.SHAPE, map));
        Golden.assertSame("casework/hotline-history.json", json.prettyText(CaseHistory.SHAPE, history));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_map_with_faults_is_refused_with_their_places(GovernanceJson json) {
        assertThatThrownBy(() -> json.read(
                        StatusMap.SHAPE,
                        "{\"system\":\"grid\",\"lines\":[{\"status\":\"办结\",\"means\":[\"clear\",\"clear\"]}]}"))
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        e -> assertThat(e.problems().all())
                                .extracting(p -> p.code() + " " + p.path())
                                .containsExactly("nothing-filed /lines", "duplicate-meaning /lines/0/means"));
    }
}
