package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.scoring.rating.FactTable;
import io.github.xingwuguan.scoring.rating.Rating;
import io.github.xingwuguan.scoring.rating.RatingPlan;
import io.github.xingwuguan.scoring.rating.RatingText;
import io.github.xingwuguan.shape.Type;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads, rates and writes where digits, case and the day differ from ours. */
@Tag("golden")
class RatingLocaleGoldenTest {
    private static final LocalDate DAY = LocalDate.parse("2025-10-28");
    private static final List<String> LOCALES =
            List.of("ar-EG", "ar-EG-u-nu-arab", "tr-TR", "de-DE", "th-TH-u-ca-buddhist");
    private static final List<String> ZONES = List.of("Pacific/Kiritimati", "America/Los_Angeles");

    /** Policy, sound and faulty facts, ratings in both languages and what was refused, all as bytes. */
    private static byte[] bytes(GovernanceJson json) {
        Rubric rubric = BundledPolicies.LOUXING_FIVE_STAR.read(json);
        RatingPlan plan = RatingPlan.compile(rubric);
        List<String> written = new ArrayList<>();
        written.add(json.prettyText(Rubric.SHAPE, rubric));
        written.add(rubric.digest().toString());
        written.addAll(Refusals.of(() -> json.facts("f", facts(rubric), rubric.facts(), 7, table -> {
            for (int row = 0; row < table.size(); row++) {
                written.add(table.subject(row) + table.sheet(row));
                written.addAll(texts(plan, table, row));
            }
        })));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeLines(out, Type.TEXT, written);
        return out.toByteArray();
    }

    private static List<String> texts(RatingPlan plan, FactTable table, int row) {
        Rating rating = plan.bind(table).rating(row, DAY);
        return List.of(
                RatingText.of(rating, Language.ZH),
                RatingText.of(rating, Language.EN),
                rating.lines().toString(),
                rating.reasons().toString(),
                String.valueOf(rating.nextChangeOn()));
    }

    private static byte[] lines(Rubric rubric) {
        try (CompoundLines lines = new CompoundLines(new Compounds(rubric), 20)) {
            return lines.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream facts(Rubric rubric) {
        byte[] sound = lines(rubric);
        String faulty =
                "{\"SUBJECT\":\"I\",\"facts\":{\"STATION-AREA\":1,\"station-area\":-1234567.5,\"honours\":1e999}}\n";
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(sound);
        file.writeBytes(faulty.getBytes(StandardCharsets.UTF_8));
        return new ByteArrayInputStream(file.toByteArray());
    }

    @Test
    void locale_and_zone_change_no_byte() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] expected = bytes(GovernanceJson.standard());
        assertThat(expected.length).isGreaterThan(50_000);
        try {
            for (String tag : LOCALES) {
                for (String id : ZONES) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    for (GovernanceJson json : Generations.available()) {
                        assertThat(bytes(json))
                                .as("%s in %s, %s", tag, id, json)
                                .isEqualTo(expected);
                    }
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
