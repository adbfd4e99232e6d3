package io.github.xingwuguan.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The faults of some data, all at once (问题清单): at most 1,000 are kept, the rest are counted.
 *
 * @param all the problems in the order found
 * @param omitted how many more there were
 */
public record Problems(List<Problem> all, int omitted) {
    /** How many problems are kept. */
    public static final int MAX = 1_000;

    private static final Problems NONE = new Problems(List.of(), 0);

    /**
     * Copies the list.
     *
     * @param all the problems in the order found
     * @param omitted how many more there were
     */
    public Problems {
        all = List.copyOf(all);
    }

    /** {@return no problem} */
    public static Problems none() {
        return NONE;
    }

    /** {@return an empty collector} */
    public static Collector collector() {
        return new Collector();
    }

    /** {@return the problems that forbid using the data} */
    public List<Problem> errors() {
        return all.stream().filter(p -> p.severity() == Problem.Severity.ERROR).toList();
    }

    /** {@return the problems that only ask for attention} */
    public List<Problem> warnings() {
        return all.stream()
                .filter(p -> p.severity() == Problem.Severity.WARNING)
                .toList();
    }

    /**
     * Does nothing if there is no error.
     *
     * @throws GovernanceException {@code invalid-data} with all problems if there is an error
     */
    public void throwIfAny() {
        if (!all.isEmpty() && !errors().isEmpty()) {
            throw new GovernanceException(this);
        }
    }

    /** {@return one line a problem} */
    @Override
    public String toString() {
        String lines = all.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return omitted == 0 ? lines : lines + "\n… and " + omitted + " more";
    }

    /** Gathers problems. Not thread-safe. */
    public static final class Collector {
        private final List<Problem> found = new ArrayList<>();
        private int omitted;
        private int errors;

        private Collector() {}

        /**
         * Adds a problem; beyond {@link #MAX} it is only counted.
         *
         * @param problem the problem
         */
        public void add(Problem problem) {
            if (problem.severity() == Problem.Severity.ERROR) {
                errors++;
            }
            if (found.size() < MAX) {
                found.add(problem);
            } else {
                omitted++;
                if (errors == 1 && problem.severity() == Problem.Severity.ERROR) {
                    // so many warnings must not hide that there is an error at all
                    found.set(MAX - 1, problem);
                }
            }
        }

        /**
         * Adds an error.
         *
         * @param code a stable code
         * @param path a JSON Pointer
         * @param message {@code <Subject> must <rule>, but was <value>}
         */
        public void error(String code, String path, String message) {
            add(new Problem(code, Problem.Severity.ERROR, path, message));
        }

        /**
         * Adds a warning.
         *
         * @param code a stable code
         * @param path a JSON Pointer
         * @param message {@code <Subject> should <rule>, but was <value>}
         */
        public void warning(String code, String path, String message) {
            add(new Problem(code, Problem.Severity.WARNING, path, message));
        }

        /**
         * Adds all problems of a part.
         *
         * @param problems the problems of the part
         * @param prefix the pointer of the part
         */
        public void addAll(Problems problems, String prefix) {
            problems.all().forEach(p -> add(p.under(prefix)));
            omitted += problems.omitted();
        }

        /** {@return how many errors were added so far, kept or not} */
        public int errors() {
            return errors;
        }

        /** {@return what was gathered so far} */
        public Problems toProblems() {
            return found.isEmpty() && omitted == 0 ? NONE : new Problems(found, omitted);
        }
    }
}
