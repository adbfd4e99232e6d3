package io.github.xingwuguan.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The cells of a golden text file, a row a line; empty lines and those with a # are left out. */
public final class GoldenTable {
    private GoldenTable() {}

    public static List<List<String>> read(String name) throws IOException {
        try (InputStream in = GoldenTable.class.getResourceAsStream("/golden/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        }
    }
}
