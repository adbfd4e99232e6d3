package io.github.xingwuguan.scoring.programme;

import static io.github.xingwuguan.scoring.programme.Metrics.TODAY;
import static io.github.xingwuguan.scoring.programme.Metrics.compound;
import static io.github.xingwuguan.scoring.programme.Metrics.compounds;
import static io.github.xingwuguan.scoring.programme.Metrics.count;
import static io.github.xingwuguan.scoring.programme.Metrics.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.programme.Subject;
import org.junit.jupiter.api.Test;

class MetricCountTest {
    @Test
    void a_count_tells_nothing_only_if_nothing_is_known_of_anybody() {
        Subject none = compound(1, facts("committee", "none"));
        Subject unknown = compound(2, FactSheet.builder().build());

        assertThat(count(Metrics.COMMITTEES, compounds(TODAY, unknown)).isBlank())
                .isTrue();
        assertThat(count(Metrics.COMMITTEES, compounds(TODAY, none, unknown)).isBlank())
                .as("that there was none in one compound is known, as it is of a share")
                .isFalse();
        assertThat(count(Metrics.FORMATION, compounds(TODAY, none, unknown)).isBlank())
                .isFalse();
        assertThat(count(Metrics.COMMITTEES, compounds(TODAY)).isBlank()).isFalse();
    }
}
