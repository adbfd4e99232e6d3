package consumer;

import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.scoring.rating.Rating;
import io.github.xingwuguan.scoring.rating.RatingPlan;
import io.github.xingwuguan.scoring.rating.RatingText;
import java.time.LocalDate;

/** What an embedder writes first; the readme shows the body. */
public final class Consumer {
    private Consumer() {}

    public static void main(String[] args) {
        RatingPlan plan = RatingPlan.compile(BundledPolicies.LOUXING_FIVE_STAR.read());
        FactSheet facts = FactSheet.builder()
                .put("branch-status", Fact.code("approved"))
                .put("in-service-months", Fact.quantity(60))
                .put("fees-collected", Fact.share(1050, 1200))
                .put("satisfaction", Fact.survey(276, 300, 1200))
                .build();
        Rating rating = plan.rate(facts, LocalDate.parse("2025-10-28"));
        System.out.println(rating.status().code() + ", " + rating.published() + " points, stars " + rating.star());
        rating.reasons().stream().limit(3).forEach(System.out::println);
        System.out.println(RatingText.of(rating, Language.ZH));
    }
}
