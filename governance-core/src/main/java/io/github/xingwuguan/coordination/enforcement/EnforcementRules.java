package io.github.xingwuguan.coordination.enforcement;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.coordination.Cadence;
import io.github.xingwuguan.coordination.Ids;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The list of matters, and how fast they are handed over (执法进小区清单与时限). It lints itself when built. Immutable. */
@Value.Immutable
public sealed interface EnforcementRules permits ImmutableEnforcementRules {
    /** The wire form. */
    Shape<EnforcementRules> SHAPE = Shape.of("Enforcement rules", EnforcementRules::builder, Builder::build)
            .many("matters", EnforcementMatter.SHAPE, EnforcementRules::matters, Builder::matters)
            .one("reportWithin", TimeLimit.SHAPE, EnforcementRules::reportWithin, Builder::reportWithin)
            .one("acceptWithin", TimeLimit.SHAPE, EnforcementRules::acceptWithin, Builder::acceptWithin)
            .one("returnWithin", TimeLimit.SHAPE, EnforcementRules::returnWithin, Builder::returnWithin)
            .one("visits", Type.code("Cadence", Cadence.values()), EnforcementRules::visits, Builder::visits)
            .done();

    /** The wire form of rules that are dated and have an origin. */
    Shape<DatedRules<EnforcementRules>> POLICY = DatedRules.shape(SHAPE);

    /** {@return the matters} */
    List<EnforcementMatter> matters();

    /** {@return how long after it was found it is reported at the latest} */
    TimeLimit reportWithin();

    /** {@return how long a department has to take it on, from the day on which it is addressed to it} */
    TimeLimit acceptWithin();

    /** {@return how long a department has to say what came of it, from the day on which it took it on} */
    TimeLimit returnWithin();

    /** {@return how often a department comes to each compound} */
    Cadence visits();

    /**
     * {@return the matter with a code}
     *
     * @param code the code
     */
    default Optional<EnforcementMatter> matter(String code) {
        return matters().stream().filter(matter -> matter.code().equals(code)).findFirst();
    }

    /** Refuses rules with errors, all of them at once. */
    @Value.Check
    default void check() {
        Problems.Collector problems = Problems.collector();
        if (matters().isEmpty()) {
            problems.error("no-matters", "/matters", "Rules must name a matter, but named none");
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < matters().size(); i++) {
            String at = "/matters/" + i;
            if (!codes.add(matters().get(i).code())) {
                problems.error("duplicate-matter", at, "Matter must stand once, but stood twice");
            }
            check(matters().get(i), at, problems);
        }
        problems.toProblems().throwIfAny();
    }

    private static void check(EnforcementMatter matter, String at, Problems.Collector problems) {
        if (matter.code().isBlank() || matter.statute().isBlank()) {
            problems.error("no-statute", at, "Matter must have a code and a statute, but one was blank");
        }
        // Nobody else has a line in the table, so that a matter of theirs could never go on.
        if (!EnforcementTable.FINDERS.containsAll(List.of(matter.stops(), matter.reports()))) {
            problems.error(
                    "unfit-role",
                    at,
                    "Matter must name somebody who can find it to stop and to report, but named "
                            + matter.stops().code() + " and " + matter.reports().code());
        }
        if (Ids.isTwice(matter.departments())) {
            problems.error(
                    "duplicate-department", at + "/departments", "Department must stand once, but one stood twice");
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EnforcementRules}. */
    final class Builder extends ImmutableEnforcementRules.Builder {
        Builder() {}
    }
}
