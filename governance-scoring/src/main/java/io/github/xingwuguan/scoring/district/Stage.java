package io.github.xingwuguan.scoring.district;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A step of the work that figures share (计算步骤), such as the grades of all firms: done once, and done again only if a record that it reads
 * changed. What it reads it declares, and can read nothing else.
 *
 * @param <T> what it gives
 */
final class Stage<T> {
    private final String name;
    private final List<Reads> reads;
    private final List<Stage<?>> uses;
    private final List<Stage<?>> extras;
    private final Function<Inputs, T> work;

    private Stage(
            String name, List<Reads> reads, List<Stage<?>> uses, List<Stage<?>> extras, Function<Inputs, T> work) {
        this.name = name;
        this.reads = reads;
        this.uses = uses;
        this.extras = extras;
        this.work = work;
    }

    static <T> Stage<T> of(String name, List<Reads> reads, Function<Inputs, T> work) {
        return new Stage<>(name, reads, List.of(), List.of(), work);
    }

    /** {@return a stage that rests on others, too} */
    static <T> Stage<T> after(List<Stage<?>> uses, String name, List<Reads> reads, Function<Inputs, T> work) {
        return new Stage<>(name, reads, uses, List.of(), work);
    }

    /** {@return the same stage, which looks at others, too, if their records were given} */
    Stage<T> beside(Stage<?>... others) {
        return new Stage<>(name, reads, uses, List.of(others), work);
    }

    T run(DistrictView view) {
        return work.apply(new Inputs(view, this));
    }

    /** {@return what it reads itself} */
    List<Reads> own() {
        return reads;
    }

    /** {@return what it reads, itself or through others} */
    List<Reads> reads() {
        List<Reads> all = new ArrayList<>(reads);
        uses.forEach(stage -> all.addAll(stage.reads()));
        extras.forEach(stage -> all.addAll(stage.reads()));
        return all;
    }

    /** {@return whether all records were given that it cannot do without} */
    boolean isGiven(DistrictRecords records) {
        return reads.stream().allMatch(read -> records.has(read.kind()))
                && uses.stream().allMatch(stage -> stage.isGiven(records));
    }

    boolean isTouchedBy(List<Reads> changes) {
        return reads().stream().anyMatch(read -> changes.stream().anyMatch(read::meets));
    }

    @Override
    public String toString() {
        return name;
    }

    /** What a stage may look at: the records it declares, the stages it rests on, the rules, the question. */
    record Inputs(DistrictView view, Stage<?> stage) {
        /** {@return the records of a kind, as far as the stage declares that it reads them} */
        <R> List<R> records(RecordKind<R> kind) {
            Reads declared = stage.reads.stream()
                    .filter(read -> read.kind() == kind)
                    .findFirst()
                    .orElseThrow(() -> undeclared(kind));
            return view.records().records(declared, kind);
        }

        <T> T result(Stage<T> other) {
            if (!stage.uses.contains(other)) {
                throw undeclared(other);
            }
            return view.result(other);
        }

        /** {@return what another gives; empty if its records were not given} */
        <T> Optional<T> resultIfGiven(Stage<T> other) {
            if (!stage.extras.contains(other)) {
                throw undeclared(other);
            }
            return other.isGiven(view.records()) ? Optional.of(view.result(other)) : Optional.empty();
        }

        DistrictPolicies policies() {
            return view.policies();
        }

        ScoreboardQuestion question() {
            return view.question();
        }

        private IllegalStateException undeclared(Object what) {
            return new IllegalStateException("Stage must declare what it reads, but " + stage + " read " + what);
        }
    }
}
