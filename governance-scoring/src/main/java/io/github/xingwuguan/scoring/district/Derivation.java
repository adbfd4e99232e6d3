package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.scoring.programme.Origin;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a fact of a compound follows from its records (事实推导规则).
 *
 * @param fact the name of the fact
 * @param rule what is looked at, in words
 * @param origin whether records are counted, or a total is taken over
 * @param work gives the fact; none if the records do not tell
 */
public record Derivation(String fact, Label rule, Origin origin, Function<CompoundRegisters.Of, Optional<Found>> work) {
    /**
     * What the records tell.
     *
     * @param value the fact
     * @param establishedOn the day on which it was established, where a standard counts from that day
     */
    record Found(Fact value, Optional<LocalDate> establishedOn) {
        static Found of(Fact value) {
            return new Found(value, Optional.empty());
        }
    }

    static Derivation of(String fact, String zh, String en, Function<CompoundRegisters.Of, Optional<Fact>> work) {
        return new Derivation(fact, Label.of(zh, en), Origin.COMPUTED, work.andThen(found -> found.map(Found::of)));
    }

    static Derivation reported(String fact, String zh, String en, Function<CompoundRegisters.Of, Optional<Fact>> work) {
        return new Derivation(fact, Label.of(zh, en), Origin.REPORTED, work.andThen(found -> found.map(Found::of)));
    }

    /** {@return one that holds if something happened by the day, established when it did last} */
    static Derivation happened(
            String fact, String zh, String en, Function<CompoundRegisters.Of, Optional<LocalDate>> last) {
        return new Derivation(
                fact,
                Label.of(zh, en),
                Origin.COMPUTED,
                last.andThen(on -> Optional.of(new Found(on.isPresent() ? Fact.yes() : Fact.no(), on))));
    }

    /** {@return the fact and what is looked at} */
    @Override
    public String toString() {
        return fact + " [" + rule + "]";
    }

    Optional<Derived> apply(CompoundRegisters.Of compound) {
        return work.apply(compound).map(found -> new Derived(this, found.value(), found.establishedOn(), origin));
    }
}
