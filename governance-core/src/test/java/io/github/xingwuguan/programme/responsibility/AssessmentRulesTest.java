package io.github.xingwuguan.programme.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quantity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AssessmentRulesTest {
    private static AssessmentRules.Builder rules(AssessedFact... facts) {
        return AssessmentRules.builder()
                .id(PolicyId.of("rules", "1"))
                .title(Label.of("办法", "rules"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.of(2024, 1, 1)))
                .provenance(Provenance.illustrative("test", "invented for a test"))
                .addFacts(facts);
    }

    private static AssessedFact.Builder fact(String name) {
        return AssessedFact.builder().fact(name).label(Label.of("指标", name));
    }

    @Test
    void everything_wrong_is_found_at_once() {
        GovernanceException refused = catchThrowableOfType(
                GovernanceException.class,
                () -> rules(
                                fact("a").weight(Points.of(1_001)).build(),
                                fact("a").build(),
                                fact("B").target(Quantity.of(90)).build(),
                                fact("c")
                                        .floor(Quantity.parse("0.9"))
                                        .target(Quantity.parse("0.9"))
                                        .build())
                        .adoptedBy("No. 1")
                        .build());

        assertThat(refused.problems().all().stream().map(Problem::toString))
                .containsExactly(
                        "error adopted-by at /adoptedBy: Document must stand if and only if the policy is no draft,"
                                + " but it is draft",
                        "error out-of-range at /facts/0/weight: Points must be from 0.0000 to 1000.0000, but were"
                                + " 1001.0000",
                        "error duplicate at /facts/1/fact: Entry must stand once, but \"a\" stood twice",
                        "error code-form at /facts/2/fact: Fact must be kebab-case, but was \"B\"",
                        "error percent-for-fraction at /facts/2/target: Floor and target must be fractions from 0 to"
                                + " 1, the floor first, but were 0 and 90",
                        "error percent-for-fraction at /facts/3/target: Floor and target must be fractions from 0 to"
                                + " 1, the floor first, but were 0.9 and 0.9");
    }

    @Test
    void rules_without_facts_are_refused_and_the_most_is_the_sum_of_the_weights() {
        assertThat(catchThrowableOfType(GovernanceException.class, () -> rules().build())
                        .problems()
                        .all())
                .extracting(Problem::code)
                .containsExactly("out-of-range");
        assertThat(rules(
                                fact("a").weight(Points.of(60)).build(),
                                fact("b").weight(Points.of(40)).build(),
                                fact("c").build())
                        .build()
                        .max())
                .isEqualTo(Points.of(100));
    }
}
