package io.github.xingwuguan.programme.registration;

import io.github.xingwuguan.basics.Problems;
import java.util.HashSet;
import java.util.Set;

/** Finds what a registration policy gets wrong, all at once. */
final class RegistrationLint {
    private static final int MOST_MONTHS = 120;

    private RegistrationLint() {}

    static Problems run(RegistrationPolicy policy) {
        Problems.Collector problems = Problems.collector();
        policy.checkAdoption(problems);
        if (policy.kinds().isEmpty()) {
            problems.error("no-kinds", "/kinds", "Policy must name a kind of record, but named none");
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < policy.kinds().size(); i++) {
            RecordKind kind = policy.kinds().get(i);
            if (!codes.add(kind.code())) {
                problems.error("duplicate-kind", "/kinds/" + i + "/code", "Kind must stand once, but stood twice");
            }
            fields(kind, "/kinds/" + i + "/fields", problems);
        }
        return problems.toProblems();
    }

    private static void fields(RecordKind kind, String path, Problems.Collector problems) {
        if (kind.fields().isEmpty()) {
            problems.error("no-fields", path, "Kind must have a mandatory field, but had none");
        }
        Set<String> names = new HashSet<>();
        for (int k = 0; k < kind.fields().size(); k++) {
            FieldRule field = kind.fields().get(k);
            if (!names.add(field.name())) {
                problems.error("duplicate-field", path + "/" + k, "Field must stand once, but stood twice");
            }
            if (field.reviewMonths() < 0 || field.reviewMonths() > MOST_MONTHS) {
                problems.error(
                        "out-of-range",
                        path + "/" + k + "/reviewMonths",
                        "Months must be from 0 to " + MOST_MONTHS + ", but were " + field.reviewMonths());
            }
        }
    }
}
