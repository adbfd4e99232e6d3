package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.scoring.credit.CreditState.Listing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What subjects carry from the last period (上期状态). Immutable. */
public final class CreditPriors {
    /** Nobody carries anything. */
    public static final CreditPriors NONE = new CreditPriors(Map.of());

    private final Map<Subject, CreditState> states;

    private CreditPriors(Map<Subject, CreditState> states) {
        this.states = states;
    }

    /**
     * {@return the states of some subjects}
     *
     * @param states the states
     */
    public static CreditPriors of(Map<Subject, CreditState> states) {
        return new CreditPriors(Map.copyOf(states));
    }

    /**
     * {@return the state of a subject; that of one never assessed if nothing is known}
     *
     * @param subject the subject
     */
    public CreditState of(Subject subject) {
        return states.getOrDefault(subject, CreditState.NONE);
    }

    boolean isEmpty() {
        return states.isEmpty();
    }

    /**
     * {@return the state of a subject that others became: no list, veto or restored record of theirs is lost; grade, streak and counts
     *     are its own, or if it has no state those of the first of them that has}
     */
    CreditState of(Subject subject, List<Subject> former) {
        CreditState merged = states.get(subject);
        for (Subject each : former) {
            CreditState state = states.get(each);
            if (state != null) {
                merged = merged == null ? state : merged(merged, state);
            }
        }
        return merged == null ? CreditState.NONE : merged;
    }

    private static CreditState merged(CreditState own, CreditState other) {
        Map<String, Listing> lists = new LinkedHashMap<>();
        Stream.concat(own.listings().stream(), other.listings().stream())
                .forEach(stay -> lists.merge(stay.list(), stay, CreditPriors::merged));
        CreditState.Builder all = CreditState.builder()
                .upStreak(own.upStreak())
                .addAllStrikes(own.strikes())
                .addAllStrikes(other.strikes())
                .addAllRestored(own.restored())
                .addAllRestored(other.restored())
                .addAllListings(lists.values())
                .addAllMarks(own.marks());
        own.grade().ifPresent(all::grade);
        own.fall().ifPresent(all::fall);
        return all.build();
    }

    private static Listing merged(Listing a, Listing b) {
        LocalDate later = a.since().isAfter(b.since()) ? a.since() : b.since();
        return new Listing(
                a.list(),
                later,
                Stream.concat(a.records().stream(), b.records().stream())
                        .distinct()
                        .toList());
    }

    /**
     * {@return these with some states replaced, so that who is absent for a period is not forgotten}
     *
     * @param newer the states
     * @param gone subjects that became others, whose states are in those of the others now
     */
    CreditPriors with(Map<Subject, CreditState> newer, Set<Subject> gone) {
        Map<Subject, CreditState> all = new HashMap<>(states);
        all.keySet().removeAll(gone);
        all.putAll(newer);
        return of(all);
    }
}
