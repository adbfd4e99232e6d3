package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.credit.ExitTerms;
import io.github.xingwuguan.credit.ExitTrigger;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.scoring.credit.CreditState.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Step 11 of an assessment: which triggers of an exit hold, and which of them rank alone would not carry. */
final class Exits {
    private final CompiledPolicy now;
    private final Optional<ExitTerms> terms;
    private final List<Predicate> conditions;

    Exits(CompiledPolicy now) {
        this.now = now;
        this.terms = now.policy.exit();
        this.conditions = terms.stream()
                .flatMap(exit -> exit.triggers().stream())
                .map(trigger -> Predicate.of(trigger.when(), now.slots))
                .toList();
    }

    boolean exist() {
        return terms.isPresent();
    }

    /**
     * {@return what holds}
     *
     * @param slots the facts of the subject; its lists become those of this period
     * @param population how many are ranked
     */
    ExitAdvice advise(long[] slots, FactSheet sheet, List<Listing> listings, int population) {
        if (terms.isEmpty()) {
            return ExitAdvice.NONE;
        }
        List<ListRule> rules = now.policy.lists();
        for (int l = 0; l < rules.size(); l++) {
            String code = rules.get(l).code();
            slots[now.slots.lists[l]] =
                    listings.stream().anyMatch(listing -> listing.list().equals(code)) ? 1 : 0;
        }
        List<String> triggers = new ArrayList<>();
        List<String> spared = new ArrayList<>();
        for (int t = 0; t < conditions.size(); t++) {
            ExitTrigger trigger = terms.get().triggers().get(t);
            if (conditions.get(t).holds(slots, sheet)) {
                boolean spares =
                        now.policy.restsOnRankAlone(trigger.when()) && isSpared(slots[now.slots.score], population);
                (spares ? spared : triggers).add(trigger.code());
            }
        }
        return new ExitAdvice(triggers, spared);
    }

    private boolean isSpared(long score, int population) {
        ExitTerms exit = terms.orElseThrow();
        return population < exit.minPopulation()
                || score >= exit.sparedFrom().map(Points::units).orElse(Long.MAX_VALUE);
    }
}
