package io.github.xingwuguan.examples.louxing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    private static final int LIMIT = 14 << 20;

    @Test
    void files_on_disk_are_what_the_generator_draws() throws IOException {
        Map<String, byte[]> files = Generator.files();

        assertThat(files.keySet()).containsExactlyElementsOf(LouxingData.names());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try (InputStream in = LouxingData.open(file.getKey())) {
                assertThat(in.readAllBytes()).as(file.getKey()).isEqualTo(file.getValue());
            }
        }
        assertThat(files.values().stream().mapToInt(bytes -> bytes.length).sum())
                .isLessThan(LIMIT);
    }

    @Test
    void an_unknown_file_is_refused() {
        assertThatThrownBy(() -> LouxingData.open("../secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("File must be one of " + LouxingData.names() + ", but was ../secret");
    }
}
