package io.github.xingwuguan.scoring.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xingwuguan.scoring.district.FigureValue.Count;
import io.github.xingwuguan.scoring.district.FigureValue.Share;
import io.github.xingwuguan.scoring.district.FigureValue.Target;
import org.junit.jupiter.api.Test;

class FigureValueTest {
    @Test
    void values_are_plain_and_never_divided() {
        assertThat(new Count(287)).hasToString("287");
        assertThat(new Share(-378, 780)).hasToString("-378/780");
        assertThat(new Target(100, 87, "on-track")).hasToString("87 of 100, on-track");
    }

    @Test
    void impossible_values_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Count(-1))
                .withMessage("Count must be at least 0, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Share(1, -1))
                .withMessage("Share must be of at least 0, but was of -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target(0, 1, "achieved"))
                .withMessage("Target must be at least 1 with a status, but was 0");
    }
}
