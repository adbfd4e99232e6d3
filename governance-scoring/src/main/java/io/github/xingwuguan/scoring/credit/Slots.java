package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.CreditFacts;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.ExitTrigger;
import io.github.xingwuguan.credit.GradeRule;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.Tracker;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.FactType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where the facts that the engine gives stand in an array of longs: quantities in units, flags as 0 and 1, grades by their rank. Facts
 * of the host stay in their sheet.
 */
final class Slots {
    /** Nothing is known. */
    static final long MISSING = Long.MIN_VALUE;

    final int count;
    final int score;
    final int good;
    final int bad;
    final int serious;
    final int disputed;
    final int deducted;
    final int projects;
    final int area;
    final int enrolled;
    final int band;
    final int grade;
    final int veto;
    final int fromTop;
    final int fromBottom;
    final int firstComponent;
    final int[] lists;
    final int[] trackers;
    private final CreditPolicy policy;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    Slots(CreditPolicy policy) {
        this.policy = policy;
        score = slot(CreditFacts.SCORE);
        good = slot(CreditFacts.GOOD_RECORDS);
        bad = slot(CreditFacts.BAD_RECORDS);
        serious = slot(CreditFacts.SERIOUS_RECORDS);
        disputed = slot(CreditFacts.DISPUTED_RECORDS);
        deducted = slot(CreditFacts.DEDUCTED);
        projects = slot(CreditFacts.PROJECTS);
        area = slot(CreditFacts.AREA);
        enrolled = slot(CreditFacts.ENROLLED);
        band = slot(CreditFacts.BAND);
        grade = slot(CreditFacts.GRADE);
        veto = slot(CreditFacts.VETO);
        fromTop = slot(CreditFacts.RANK_FROM_TOP);
        fromBottom = slot(CreditFacts.RANK_FROM_BOTTOM);
        firstComponent = byName.size();
        policy.components().forEach(component -> slot(CreditFacts.COMPONENT + component.code()));
        lists = policy.lists().stream()
                .mapToInt(list -> slot(CreditFacts.ON + list.code()))
                .toArray();
        trackers = policy.trackers().stream()
                .mapToInt(tracker -> slot(tracker.fact()))
                .toArray();
        policy.items().forEach(item -> slot(CreditFacts.ITEM + item.code()));
        count = byName.size();
        policy.grading().rules().stream().map(GradeRule::when).forEach(this::ask);
        policy.trackers().stream().map(Tracker::when).forEach(this::ask);
        policy.lists().stream().map(ListRule::admit).forEach(this::ask);
        policy.lists().stream().flatMap(list -> list.leave().stream()).forEach(this::ask);
        policy.exit()
                .ifPresent(
                        exit -> exit.triggers().stream().map(ExitTrigger::when).forEach(this::ask));
    }

    private int slot(String fact) {
        Integer slot = byName.size();
        byName.put(fact, slot);
        return slot;
    }

    private void ask(Condition condition) {
        asked.addAll(condition.facts());
    }

    boolean asksForRanks() {
        return asked.stream().anyMatch(CreditFacts.RANKS::contains);
    }

    /** {@return whether a condition asks for how many records of an item count, or −1} */
    int itemSlot(String item) {
        String fact = CreditFacts.ITEM + item;
        return asked.contains(fact) ? find(fact) : -1;
    }

    /** {@return the slot of a fact, or −1 if the host hands it in} */
    int find(String fact) {
        return byName.getOrDefault(fact, -1);
    }

    FactType type(String fact) {
        return CreditFacts.all(policy).getOrDefault(fact, FactType.QUANTITY);
    }

    /** {@return the value that a fact of codes has for a code: 0 and 1 for flags, ranks for grades; −1 for none} */
    long code(String fact, String code) {
        if (type(fact) == FactType.FLAG) {
            return code.equals("true") ? 1 : 0;
        }
        for (int i = 0; i < policy.grading().grades().size(); i++) {
            if (policy.grading().grades().get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }
}
