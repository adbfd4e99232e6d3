package io.github.xingwuguan.scoring.district;

import java.util.ArrayList;
import java.util.List;
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
    private final Function<Inputs, T> work;

    private Stage(String name, List<Reads> reads, List<Stage<?>> uses, Function<Inputs, T> work) {
        this.name = name;
        this.reads = reads;
        this.uses = uses;
        this.work = work;
    }

    static <T> Stage<T> of(String name, List<Reads> reads, Function<Inputs, T> work) {
        return new Stage<>(name, reads, List.of(), work);
    }

    /** {@return a stage that rests on others, too} */
    static <T> Stage<T> after(List<Stage<?>> uses, String name, List<Reads> reads, Function<Inputs, T> work) {
        return new Stage<>(name, reads, uses, work);
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
        return all;
    }

    boolean mayUse(Stage<?> other) {
        return uses.contains(other);
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
            if (!stage.mayUse(other)) {
                throw undeclared(other);
            }
            return view.result(other);
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
