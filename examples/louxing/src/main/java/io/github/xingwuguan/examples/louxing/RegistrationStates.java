package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.programme.registration.RegistrationPolicy;
import io.github.xingwuguan.programme.registration.RegistrationState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What compounds have on the supervision platform (信息录入情况): 296 of 310 have every mandatory kind of record. */
final class RegistrationStates {
    private static final int FIELDS = 1_000;

    private RegistrationStates() {}

    static List<RegistrationState> of(DistrictPlan plan, RegistrationPolicy policy) {
        Set<CompoundProfile> missing = Places.notEntered(plan);
        List<RegistrationState> states = new ArrayList<>();
        for (CompoundProfile compound : plan.compounds()) {
            Draws draws = Draws.of("registration", compound.number());
            long valid = plan.participates(compound)
                    ? DrawnFacts.of(plan, compound)
                            .share("registration-completeness")
                            .numerator()
                    : draws.between(700, 980);
            List<RegistrationState.Kind> kinds = kinds(policy, valid, draws);
            int there = missing.contains(compound) ? draws.between(0, kinds.size() - 1) : kinds.size();
            if (there > 0) {
                LocalDate on = LocalDate.of(2025, 9, draws.between(1, 30));
                states.add(new RegistrationState(Names.compound(compound), on, kinds.subList(0, there)));
            }
        }
        return List.copyOf(states);
    }

    /** One record of the first three kinds, many facilities and units: 24 + 6n + 8m fields are 1,000 when n is 4k and m is 122 − 3k. */
    private static List<RegistrationState.Kind> kinds(RegistrationPolicy policy, long valid, Draws draws) {
        int k = draws.between(5, 30);
        List<Integer> records = List.of(1, 1, 1, 4 * k, 122 - 3 * k);
        long invalid = FIELDS - valid;
        List<RegistrationState.Kind> kinds = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            long due = (long) records.get(i) * policy.kinds().get(i).fields().size();
            boolean isLast = i == records.size() - 1;
            long bad =
                    isLast ? invalid : Math.min(invalid, due * invalid / FIELDS + (i < 3 && draws.chance(0.2) ? 1 : 0));
            invalid -= bad;
            kinds.add(new RegistrationState.Kind(policy.kinds().get(i).code(), Ratio.of(due - bad, due)));
        }
        return kinds;
    }
}
