package io.github.xingwuguan.credit;

import com.google.common.collect.ImmutableMap;
import io.github.xingwuguan.facts.FactType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The facts that conditions of a credit policy can ask for (信用事实). The engine gives them; a policy may declare more, which the host
 * hands in. Counts are of records that count on the day of the assessment.
 */
public final class CreditFacts {
    /** The score within the ends of the scale, a quantity. */
    public static final String SCORE = "score";

    /** How many good records count. */
    public static final String GOOD_RECORDS = "good-records";

    /** How many bad records count. */
    public static final String BAD_RECORDS = "bad-records";

    /** How many bad records of serious severity count. */
    public static final String SERIOUS_RECORDS = "serious-records";

    /** How many records count although they are disputed. */
    public static final String DISPUTED_RECORDS = "disputed-records";

    /** The sum of what components take away, a quantity. */
    public static final String DEDUCTED = "deducted";

    /** How many projects the subject has on the day. */
    public static final String PROJECTS = "projects";

    /** Their area in square metres, as far as it is known. */
    public static final String AREA = "area";

    /** Whether it takes part, a flag. */
    public static final String ENROLLED = "enrolled";

    /** The points of a component; its code follows. */
    public static final String COMPONENT = "component-";

    /** How many records of an item count; its code follows. */
    public static final String ITEM = "item-";

    /** Whether the subject was on a list after the last period, a flag; the code of the list follows. */
    public static final String ON = "on-";

    /** The grade that the score gives, with rules and quotas, a code; missing if there is none. */
    public static final String BAND = "band";

    /** The grade with vetoes and memory, a code; missing if there is none. */
    public static final String GRADE = "grade";

    /** Whether a veto strikes, a flag. */
    public static final String VETO = "veto";

    /** The place among the ranked, 1 for the best; equals share one; missing if not ranked. */
    public static final String RANK_FROM_TOP = "rank-from-top";

    /** The place among the ranked, 1 for the last; equals share one; missing if not ranked. */
    public static final String RANK_FROM_BOTTOM = "rank-from-bottom";

    /** The facts that need a whole population. */
    public static final Set<String> RANKS = Set.of(RANK_FROM_TOP, RANK_FROM_BOTTOM);

    private static final Map<String, FactType> GRADED = ImmutableMap.of(
            BAND, FactType.CODE,
            GRADE, FactType.CODE,
            VETO, FactType.FLAG,
            RANK_FROM_TOP, FactType.QUANTITY,
            RANK_FROM_BOTTOM, FactType.QUANTITY);

    private CreditFacts() {}

    /**
     * {@return what is known of a subject when its score is: what the rules of the scale can ask for}
     *
     * @param policy the policy
     */
    public static Map<String, FactType> withScore(CreditPolicy policy) {
        Map<String, FactType> facts = scored(policy);
        facts.putAll(declared(policy));
        return facts;
    }

    /** What the host hands in. */
    static Map<String, FactType> declared(CreditPolicy policy) {
        Map<String, FactType> facts = new LinkedHashMap<>();
        policy.facts().forEach(key -> facts.put(key.name(), key.type()));
        return facts;
    }

    private static Map<String, FactType> scored(CreditPolicy policy) {
        Map<String, FactType> facts = new LinkedHashMap<>();
        facts.put(SCORE, FactType.QUANTITY);
        facts.put(GOOD_RECORDS, FactType.QUANTITY);
        facts.put(BAD_RECORDS, FactType.QUANTITY);
        facts.put(SERIOUS_RECORDS, FactType.QUANTITY);
        facts.put(DISPUTED_RECORDS, FactType.QUANTITY);
        facts.put(DEDUCTED, FactType.QUANTITY);
        facts.put(PROJECTS, FactType.QUANTITY);
        facts.put(AREA, FactType.QUANTITY);
        facts.put(ENROLLED, FactType.FLAG);
        policy.components().forEach(component -> facts.put(COMPONENT + component.code(), FactType.QUANTITY));
        policy.items().forEach(item -> facts.put(ITEM + item.code(), FactType.QUANTITY));
        policy.lists().forEach(list -> facts.put(ON + list.code(), FactType.FLAG));
        return facts;
    }

    /**
     * {@return what is known when its grade is, too: what trackers can ask for}
     *
     * @param policy the policy
     */
    public static Map<String, FactType> withGrade(CreditPolicy policy) {
        Map<String, FactType> facts = withScore(policy);
        facts.putAll(GRADED);
        return facts;
    }

    /**
     * {@return all of them: what lists and exits can ask for}
     *
     * @param policy the policy
     */
    public static Map<String, FactType> all(CreditPolicy policy) {
        Map<String, FactType> facts = withGrade(policy);
        policy.trackers().forEach(tracker -> facts.put(tracker.fact(), FactType.QUANTITY));
        return facts;
    }

    /** The names that the engine gives: neither the host nor a tracker can take one. */
    static Set<String> given(CreditPolicy policy) {
        Set<String> names = new HashSet<>(scored(policy).keySet());
        names.addAll(GRADED.keySet());
        return names;
    }
}
