package io.github.xingwuguan.programme.registration;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What compounds have on the platform over time (信息录入台账). Immutable. */
public final class Registration {
    private final RegistrationPolicy policy;
    private final Map<PlaceId, List<RegistrationState>> states = new HashMap<>();

    private Registration(RegistrationPolicy policy, List<RegistrationState> states) {
        this.policy = policy;
        for (RegistrationState state : states) {
            this.states
                    .computeIfAbsent(state.compound(), c -> new ArrayList<>())
                    .add(state);
        }
        this.states.values().forEach(own -> own.sort(Comparator.comparing(RegistrationState::asOf)));
    }

    /**
     * {@return the register of some states}
     *
     * @param policy what is mandatory
     * @param states in any order; of two of a compound and a day the later in the list counts
     */
    public static Registration of(RegistrationPolicy policy, List<RegistrationState> states) {
        return new Registration(policy, states);
    }

    /** {@return what is mandatory} */
    public RegistrationPolicy policy() {
        return policy;
    }

    /** {@return the first day of which it tells anything; empty if it never does} */
    public Optional<LocalDate> begins() {
        return states.values().stream().map(own -> own.get(0).asOf()).min(Comparator.naturalOrder());
    }

    /**
     * {@return the state of a compound that holds on a day: the last one up to then}
     *
     * @param compound the compound
     * @param date the day
     */
    public Optional<RegistrationState> state(PlaceId compound, LocalDate date) {
        return states.getOrDefault(compound, List.of()).stream()
                .filter(state -> !state.asOf().isAfter(date))
                .reduce((earlier, later) -> later);
    }

    /**
     * {@return how many compounds are entered on a day}
     *
     * @param due the compounds that should be, each once
     * @param date the day
     */
    public Entered entered(Collection<PlaceId> due, LocalDate date) {
        Map<PlaceId, List<String>> missing = new HashMap<>();
        LinkedHashSet<PlaceId> compounds = new LinkedHashSet<>(due);
        for (PlaceId compound : compounds) {
            List<String> absent = missing(compound, date);
            if (!absent.isEmpty()) {
                missing.put(compound, absent);
            }
        }
        return new Entered(Ratio.of(compounds.size() - missing.size(), compounds.size()), missing);
    }

    /**
     * {@return the mandatory kinds of record that a compound lacks on a day, in the order of the policy; none if it is entered}
     *
     * @param compound the compound
     * @param date the day
     */
    public List<String> missing(PlaceId compound, LocalDate date) {
        Optional<RegistrationState> state = state(compound, date);
        return policy.kinds().stream()
                .map(RecordKind::code)
                .filter(code -> state.filter(found -> found.has(code)).isEmpty())
                .toList();
    }

    /**
     * {@return mandatory fields that are valid over those that are due, by kind of record in the order of the policy} (字段完整率)
     *
     * @param compounds the compounds, each once
     * @param date the day
     */
    public Map<String, Ratio> fields(Collection<PlaceId> compounds, LocalDate date) {
        Map<String, Ratio> sums = new LinkedHashMap<>();
        policy.kinds().forEach(kind -> sums.put(kind.code(), Ratio.of(0, 0)));
        for (PlaceId compound : new LinkedHashSet<>(compounds)) {
            state(compound, date).stream()
                    .flatMap(state -> state.kinds().stream())
                    .forEach(kind -> sums.computeIfPresent(kind.code(), (code, sum) -> sum(sum, kind.fields())));
        }
        return Collections.unmodifiableMap(sums);
    }

    /**
     * {@return the same of one compound over all kinds; empty if it has no record at all}
     *
     * @param compound the compound
     * @param date the day
     */
    public Optional<Ratio> fields(PlaceId compound, LocalDate date) {
        return state(compound, date)
                .filter(state -> !state.kinds().isEmpty())
                .map(state ->
                        fields(List.of(compound), date).values().stream().reduce(Ratio.of(0, 0), Registration::sum));
    }

    private static Ratio sum(Ratio one, Ratio other) {
        return Ratio.of(one.numerator() + other.numerator(), one.denominator() + other.denominator());
    }
}
