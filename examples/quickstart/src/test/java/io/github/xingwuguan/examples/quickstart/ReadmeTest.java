package io.github.xingwuguan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the readme shows is what the build compiles and runs. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");

    private static List<String> fenced(String heading, String language) throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
        int section = lines.indexOf("## " + heading);
        assertThat(section).as(heading).isNotNegative();
        List<String> rest = lines.subList(section, lines.size());
        List<String> block = rest.subList(rest.indexOf("```" + language) + 1, rest.size());
        return block.subList(0, block.indexOf("```"));
    }

    private static List<String> unindented(List<String> lines) {
        return lines.stream().map(String::strip).toList();
    }

    @Test
    void the_example_is_the_body_of_the_consumer() throws IOException {
        List<String> example = unindented(fenced("Use it", "java"));
        List<String> consumer =
                unindented(Files.readAllLines(ROOT.resolve("examples/consumer/src/main/java/consumer/Consumer.java")));
        assertThat(example).hasSizeLessThanOrEqualTo(15);
        assertThat(consumer).containsSubsequence(example);
    }

    private static String code(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("//.*", "").replaceAll("\\s", ""))
                .collect(Collectors.joining());
    }

    @Test
    void every_other_snippet_runs_in_the_first_hour() throws IOException {
        String firstHour = code(Files.readAllLines(Path.of(
                "src", "test", "java", "io", "github", "xingwuguan", "examples", "quickstart", "FirstHourTest.java")));
        List<List<String>> snippets = new ArrayList<>();
        List<String> rest = Files.readAllLines(ROOT.resolve("README.md"));
        while (rest.contains("```java")) {
            rest = rest.subList(rest.indexOf("```java") + 1, rest.size());
            snippets.add(rest.subList(0, rest.indexOf("```")));
        }
        assertThat(snippets).hasSize(6);
        for (List<String> snippet : snippets.subList(1, snippets.size())) {
            assertThat(firstHour).containsSubsequence(code(snippet).split(";"));
        }
    }

    @Test
    void continuous_integration_calls_exactly_the_test_command() throws IOException {
        List<String> command = fenced("Test it", "sh");
        assertThat(command).hasSize(1);
        assertThat(Files.readAllLines(ROOT.resolve(".ci/run"))).endsWith(command.get(0));
    }
}
