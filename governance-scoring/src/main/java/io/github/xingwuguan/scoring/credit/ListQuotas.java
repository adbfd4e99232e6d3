package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.credit.ListKind;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.SubjectKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The shares of lists: taken from those whom the condition admits now. A stay by its minimum is outside them. */
final class ListQuotas {
    private final CreditScores scores;
    private final CompiledPolicy now;
    private final Ranks enterprises;

    ListQuotas(CreditScores scores, CompiledPolicy now, Ranks enterprises) {
        this.scores = scores;
        this.now = now;
        this.enterprises = enterprises;
    }

    /** Takes the claims away that the shares do not cover. */
    void apply(Draft[] drafts) {
        List<ListRule> rules = now.policy.lists();
        for (int l = 0; l < rules.size(); l++) {
            if (rules.get(l).quota().isPresent()) {
                apply(drafts, l, rules.get(l), rules.get(l).quota().get());
            }
        }
    }

    private void apply(Draft[] drafts, int list, ListRule rule, Quota quota) {
        Ranks among = rule.level() == SubjectKind.ENTERPRISE ? enterprises : Ranks.of(scores, rule.level());
        boolean worstFirst = rule.kind() != ListKind.RED;
        List<Integer> candidates = new ArrayList<>();
        for (int row : among.ordered(worstFirst)) {
            if (drafts[row].isAdmitted(list)) {
                candidates.add(row);
            }
        }
        Ranks.Chosen chosen = among.choose(candidates, quota, among.population(), worstFirst);
        Set<Integer> seated =
                new HashSet<>(chosen.rows().subList(0, chosen.cut().admitted()));
        for (int row = 0; row < drafts.length; row++) {
            if (!seated.contains(row)) {
                drafts[row] = drafts[row].without(list);
            }
        }
        for (int i = 0; i < chosen.rows().size(); i++) {
            scores.arbitrary[chosen.rows().get(i)] |= chosen.isArbitrary(i);
        }
    }
}
