package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.scoring.rating.FactTable;
import io.github.xingwuguan.shape.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Reading into columns is reading the sheet and adding it. */
class FactLinesProperties {
    private static final List<GovernanceJson> BOTH = List.of(GovernanceJson.jackson2(), GovernanceJson.jackson3());
    private static final List<String> FAULTS = List.of(
            "{\"subject\":\"bad\",\"facts\":{\"marks\":[1,2,3],\"area\":0.5,\"lift\":1}}",
            "{\"subject\":\"bad\",\"facts\":{\"share\":{\"numerator\":3,\"denominator\":0},\"lift\":1}}",
            "{\"subject\":\"bad\",\"facts\":{\"grade\":\"unheard-of\",\"poll\":{\"satisfied\":0,\"answers\":0,\"asked\":0}}} 7",
            "{\"subject\":\"bad\",\"facts\":{\"lift\":true,\"marks\":[4,5",
            "{\"facts\":{}}");

    private static Fact fact(FactType type, Random random) {
        return switch (type) {
            case FLAG -> random.nextBoolean() ? Fact.yes() : Fact.no();
            case CODE -> Fact.code(List.of("A", "B", "星", "null", "0").get(random.nextInt(5)));
            case QUANTITY -> new Fact.Amount(new Quantity(units(random)));
            case RATIO -> Fact.share(count(random), count(random));
            case SURVEY -> {
                long answers = count(random);
                yield Fact.survey((long) (random.nextDouble() * answers), answers, Math.max(answers, count(random)));
            }
            case MARKS ->
                new Fact.Marks(Stream.generate(() -> new Quantity(random.nextInt(10_000_001)))
                        .limit(random.nextInt(6))
                        .toList());
        };
    }

    private static long units(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(256) * Quantity.ONE;
            case 2 -> 1_000_000 * Quantity.ONE - random.nextInt(2);
            default -> random.nextInt(3_000_000);
        };
    }

    private static long count(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1_000_000_000 - random.nextInt(2);
            default -> random.nextInt(2_000);
        };
    }

    private static List<FactSheet> sheets(int count, Random random) {
        return Stream.generate(() -> {
                    List<FactKey> keys = new ArrayList<>(FactsRead.KEYS);
                    Collections.shuffle(keys, random);
                    FactSheet.Builder sheet = FactSheet.builder();
                    keys.stream()
                            .filter(key -> random.nextInt(4) > 0)
                            .forEach(key -> sheet.put(key.name(), fact(key.type(), random)));
                    return sheet.build();
                })
                .limit(count)
                .toList();
    }

    private static String line(String subject, Map<String, Fact> facts, Random random) {
        String members = BOTH.get(random.nextInt(2)).text(Type.map(Fact.TYPE), facts);
        return random.nextBoolean()
                ? "{\"subject\":\"" + subject + "\",\"facts\":" + members + "}"
                : "{\"facts\":" + members + ",\"subject\":\"" + subject + "\"}";
    }

    /** The rows by the other way: each sheet read as a document of its own, then added to one table. */
    private static List<FactsRead.Row> bySheets(GovernanceJson json, List<FactSheet> sheets) {
        FactTable.Builder table = FactTable.builder(FactsRead.KEYS);
        for (int i = 0; i < sheets.size(); i++) {
            String document = json.text(FactSheet.SHAPE, sheets.get(i));
            table.add("s" + i, json.read(FactSheet.SHAPE, document));
        }
        return FactsRead.rows(table.build());
    }

    @Property(tries = 1_000)
    void reading_into_columns_is_reading_sheets(
            @ForAll long seed, @ForAll @IntRange(max = 12) int count, @ForAll @IntRange(min = 1, max = 5) int size) {
        Random random = new Random(seed);
        List<FactSheet> sheets = sheets(count, random);
        StringBuilder file = new StringBuilder();
        int faults = 0;
        for (int i = 0; i < count; i++) {
            if (random.nextInt(4) == 0) {
                file.append(FAULTS.get(random.nextInt(FAULTS.size()))).append('\n');
                faults++;
            }
            file.append(line("s" + i, sheets.get(i).facts(), random)).append('\n');
        }

        for (GovernanceJson json : BOTH) {
            FactsRead read = FactsRead.of(json, size, file.toString());
            assertThat(read.rows()).isEqualTo(bySheets(json, sheets));
            assertThat(read.problems()).hasSize(faults);
            assertThat(read.sizes()).hasSize((count + size - 1) / size);
        }
    }

    @Property(tries = 2_000)
    void both_generations_read_a_mutated_file_alike(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int size) {
        byte[] file = Mutations.of(FactsRead.WHOLE.repeat(3).getBytes(StandardCharsets.UTF_8), seed);

        FactsRead second = FactsRead.of(BOTH.get(0), size, file);
        assertThat(FactsRead.of(BOTH.get(1), size, file)).isEqualTo(second);
        assertThat(second.rows().size() + faultyLines(second)).isEqualTo(lines(file));
    }

    private static long faultyLines(FactsRead read) {
        return read.problems().stream()
                .map(problem -> problem.substring(problem.indexOf("f:"), problem.indexOf('#')))
                .distinct()
                .count();
    }

    private static long lines(byte[] file) {
        long feeds = 0;
        for (byte each : file) {
            feeds += each == '\n' ? 1 : 0;
        }
        return file.length == 0 || file[file.length - 1] == '\n' ? feeds : feeds + 1;
    }
}
