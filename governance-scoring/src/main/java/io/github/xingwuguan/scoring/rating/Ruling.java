package io.github.xingwuguan.scoring.rating;

import com.google.common.base.Suppliers;
import com.google.common.collect.Lists;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.rating.Gate;
import io.github.xingwuguan.rating.Veto;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A gate or veto over one subject. Days and appeals change a veto only, and are only looked at where its condition holds: it lapses with
 * its window, and an open appeal leaves it undecided.
 */
final class Ruling {
    final Condition condition;

    private final Answer when;
    private final OptionalInt windowMonths;
    private final int[] positions;

    /** What an answer says about the result, see {@link Rules}. */
    private final int[] words;

    /** Made when they are needed first, so that compiling does not wait for texts. */
    private final Supplier<Reason> decided;

    private final Supplier<Reason> open;

    Ruling(Gate gate, Inputs inputs) {
        condition = gate.requires();
        when = Answer.to(condition, inputs);
        windowMonths = OptionalInt.empty();
        positions = new int[0];
        words = Rules.words(gate);
        decided = reason(RatingReason.GATE_FAILED, gate.id());
        open = reason(RatingReason.GATE_OPEN, gate.id());
    }

    Ruling(Veto veto, Inputs inputs) {
        condition = veto.when();
        when = Answer.to(condition, inputs);
        windowMonths = veto.windowMonths().map(OptionalInt::of).orElse(OptionalInt.empty());
        positions = condition.facts().stream().mapToInt(inputs::position).toArray();
        words = Rules.words(veto);
        decided = veto.cap()
                .map(cap -> reason(RatingReason.VETO_CAP, veto.id(), cap.toString()))
                .orElseGet(() -> reason(RatingReason.VETO, veto.id()));
        open = reason(RatingReason.VETO_OPEN, veto.id());
    }

    private Supplier<Reason> reason(RatingReason code, String id, String... more) {
        return Suppliers.memoize(() -> new Reason(code, id, Lists.asList(condition.toString(), more)));
    }

    byte of(Subject subject, LocalDate asOf) {
        byte answer = when.of(subject);
        return answer == TruthKernel.TRUE ? standing(subject.standing(), asOf) : answer;
    }

    /** {@return the answer where the condition holds} */
    byte standing(Subject.Standing facts, LocalDate asOf) {
        Optional<LocalDate> lapse = lapse(facts);
        if (lapse.isPresent() && !asOf.isBefore(lapse.get())) {
            return TruthKernel.FALSE;
        }
        for (int position : positions) {
            if (facts.isUnderAppeal(position)) {
                return TruthKernel.UNKNOWN;
            }
        }
        return TruthKernel.TRUE;
    }

    /** {@return the first day on which the veto no longer strikes; empty if it never lapses or no day is known} */
    Optional<LocalDate> lapse(Subject.Standing facts) {
        if (windowMonths.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(positions)
                .mapToObj(facts::establishedOn)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(day -> day.plusMonths(windowMonths.getAsInt()));
    }

    /** {@return whether no day and no appeal in these columns can change the answer} */
    boolean isPlain(List<FactTable.Entry> columns) {
        return Arrays.stream(positions)
                .allMatch(position -> columns.get(position).standing().isPlain());
    }

    int[] words() {
        return words;
    }

    /** {@return why it counts against the subject: a gate that failed, a veto that strikes} */
    Reason decided() {
        return decided.get();
    }

    /** {@return why it leaves the rating open} */
    Reason open() {
        return open.get();
    }
}
