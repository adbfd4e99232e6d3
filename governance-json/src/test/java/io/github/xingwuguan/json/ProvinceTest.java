package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.scoring.rating.FactTable;
import io.github.xingwuguan.scoring.rating.Rating;
import io.github.xingwuguan.scoring.rating.RatingPlan;
import io.github.xingwuguan.scoring.rating.RatingStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A province in 256 MB: a million compounds out of a stream, a twentieth of them unless the build is thorough. */
class ProvinceTest {
    private static final int ROWS = Boolean.getBoolean("governance.thorough") ? 1_000_000 : 50_000;
    private static final int MOST_BYTES_A_SUBJECT = 24_000;

    private final Rubric rubric = BundledPolicies.LOUXING_FIVE_STAR.read();
    private final Compounds compounds = new Compounds(rubric);

    @ParameterizedTest
    @ValueSource(strings = {"2", "3"})
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void a_province_is_rated_within_256_megabytes(String generation) throws IOException, InterruptedException {
        Map<String, String> figures = run(generation);
        long[] stars = counts(figures.get("stars"));

        assertThat(figures).containsEntry("rows", String.valueOf(ROWS));
        assertThat(Arrays.stream(stars).sum()).isEqualTo(ROWS);
        assertThat(stars)
                .as("every number of stars, and ratings that are not final")
                .doesNotContain(0);
        assertThat(figures).containsEntry("sample", ProvinceMain.line(sample()));
        assertThat(Long.parseLong(figures.get("memory"))).isLessThanOrEqualTo(256L << 20);
        assertThat(Long.parseLong(figures.get("bytes-a-subject"))).isLessThan(MOST_BYTES_A_SUBJECT);
    }

    private static Map<String, String> run(String generation) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProvinceMain.class.getName(),
                        String.valueOf(ROWS),
                        generation)
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        Files.writeString(Path.of("target", "province-jackson" + generation + ".txt"), printed);

        assertThat(exit).as(printed).isZero();
        return printed.lines()
                .filter(line -> !line.startsWith("SLF4J"))
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private static long[] counts(String line) {
        return Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
    }

    /** The stars of the sample on the path that has neither lines nor columns of many. */
    private long[] sample() {
        RatingPlan plan = RatingPlan.compile(rubric);
        long[] stars = new long[7];
        for (long row = 0; row < ROWS; row += ProvinceMain.STEP) {
            Rating rating = plan.rate(compounds.sheet(row), ProvinceMain.DAY);
            stars[rating.status() == RatingStatus.FINAL ? rating.star().orElse(6) : 6]++;
        }
        return stars;
    }

    @Test
    void the_lines_say_what_the_sheets_say() {
        List<FactsRead.Row> rows = new ArrayList<>();
        GovernanceJson.standard()
                .facts(
                        "f",
                        new CompoundLines(compounds, 500),
                        rubric.facts(),
                        64,
                        table -> rows.addAll(FactsRead.rows(table)));
        FactTable.Builder drawn = FactTable.builder(rubric.facts());
        for (int row = 0; row < 500; row++) {
            drawn.add("c" + row, compounds.sheet(row));
        }

        assertThat(rows).isEqualTo(FactsRead.rows(drawn.build()));
    }
}
