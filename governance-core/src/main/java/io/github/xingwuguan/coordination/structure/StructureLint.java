package io.github.xingwuguan.coordination.structure;

import io.github.xingwuguan.basics.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a structure gets wrong, all at once. */
final class StructureLint {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MOST = 10_000;

    private final Problems.Collector problems = Problems.collector();
    private final Set<String> codes = new HashSet<>();

    private StructureLint() {}

    static Problems run(Structure structure) {
        StructureLint lint = new StructureLint();
        if (structure.seats().isEmpty()) {
            lint.problems.error("no-seats", "/seats", "Structure must have a seat, but had none");
        }
        for (int i = 0; i < structure.seats().size(); i++) {
            lint.seat(structure.seats().get(i), "/seats/" + i);
        }
        lint.relations(structure.relations());
        return lint.problems.toProblems();
    }

    private void seat(Seat seat, String path) {
        if (!CODE.matcher(seat.code()).matches()) {
            problems.error("unfit-code", path + "/code", "Code must be in kebab-case, but was not");
        }
        if (!codes.add(seat.code())) {
            problems.error("duplicate-seat", path + "/code", "Seat must stand once, but stood twice");
        }
        int max = seat.max().orElse(MOST);
        if (seat.min() < 0 || max < 1 || max > MOST || seat.min() > max) {
            problems.error(
                    "out-of-range",
                    path,
                    "Seat must be for 0 to " + MOST + " in order, but was for " + seat.min() + " to " + max);
        }
    }

    private void relations(List<Relation> relations) {
        Set<Relation> seen = new HashSet<>();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            String path = "/relations/" + i;
            end(relation.from(), path + "/from");
            end(relation.to(), path + "/to");
            if (relation.from().equals(relation.to())) {
                problems.error("same-seat", path, "Relation must be between two seats, but was between one");
            }
            if (!seen.add(relation)) {
                problems.error("duplicate-relation", path, "Relation must stand once, but stood twice");
            }
        }
    }

    private void end(String code, String path) {
        if (!codes.contains(code)) {
            problems.error("unknown-seat", path, "Relation must be between seats of the structure, but one was not");
        }
    }
}
