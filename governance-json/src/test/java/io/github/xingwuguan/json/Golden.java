package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The golden files; {@code -Dgolden.update=true} rewrites them, a mismatch leaves what came out in {@code target/golden}. */
final class Golden {
    private static final Path EXPECTED = Path.of("src", "test", "resources", "golden");
    private static final Path ACTUAL = Path.of("target", "golden");

    private Golden() {}

    static String text(String name) throws IOException {
        return Files.readString(EXPECTED.resolve(name));
    }

    static void assertSame(String name, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(EXPECTED.resolve(name), actual);
        }
        if (!text(name).equals(actual)) {
            Files.createDirectories(ACTUAL.resolve(name).getParent());
            Files.writeString(ACTUAL.resolve(name), actual);
        }
        assertThat(actual).isEqualTo(text(name));
    }
}
