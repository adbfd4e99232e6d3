package io.github.xingwuguan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.scoring.district.StarProgramme;
import io.github.xingwuguan.scoring.rating.RatingChange;
import io.github.xingwuguan.scoring.rating.RatingPlan;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stars come from the facts: one fact of a compound changes, and its star with it. */
class DecidingFactsTest {
    private static final LocalDate DAY = LocalDate.parse("2025-10-28");
    private static final RatingPlan PLAN = RatingPlan.compile(BundledPolicies.LOUXING_FIVE_STAR.read());
    private static final StarProgramme PROGRAMME = programme();

    private static StarProgramme programme() {
        try {
            Progress silent = new Progress(new PrintStream(PrintStream.nullOutputStream()), false);
            DistrictFiles files = DistrictFiles.read(GovernanceJson.standard(), Optional.empty(), silent);
            return StarProgramme.rate(PLAN.rubric(), files.all(RecordKind.CLAIM_SHEET), DAY);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}: {1} = {2} turns {3} into {4}")
    @CsvSource({
        "xq-001, accident-confirmed, true, 3, 0",
        "xq-203, fund-misuse-confirmed, false, 0, 4",
        "xq-009, in-service-months, 6, 4, none",
        "xq-081, satisfaction, 276/300/1200, none, 3",
        "xq-107, committee-overdue-months, 0, 3, 4",
        "xq-189, firm-black-listed, false, 2, 3",
        "xq-256, branch-status, applied, 5, none",
        "xq-241, satisfaction, 150/300/1200, 4, 3",
        "xq-218, satisfaction, 276/300/1200, 3, 5",
        "xq-019, registration-completeness, 800/1000, 5, 3",
    })
    void one_fact_decides(String compound, String fact, String value, String before, String after) {
        int row = IntStream.range(0, PROGRAMME.size())
                .filter(r -> PROGRAMME.subject(r).equals(compound))
                .findFirst()
                .orElseThrow();
        RatingChange change = PLAN.whatIf(PROGRAMME.resolution(row).facts(), Map.of(fact, parse(value)), DAY);
        assertThat(change.before().star()).isEqualTo(star(before));
        assertThat(change.before().star()).isEqualTo(PROGRAMME.results().star(row));
        assertThat(change.after().star()).isEqualTo(star(after));
    }

    private static OptionalInt star(String text) {
        return text.equals("none") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    /** A flag, a code, a number, {@code numerator/denominator} or {@code satisfied/answers/asked}. */
    private static Fact parse(String value) {
        String[] parts = value.split("/", -1);
        if (parts.length == 3) {
            return Fact.survey(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        }
        if (parts.length == 2) {
            return Fact.share(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }
        return GovernanceJson.standard()
                .read(
                        Fact.TYPE,
                        value.matches("[a-z-]+|[A-D]") && !value.matches("true|false") ? '"' + value + '"' : value);
    }
}
