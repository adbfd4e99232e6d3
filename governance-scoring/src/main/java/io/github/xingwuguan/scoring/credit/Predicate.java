package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Truth;
import java.util.List;

/** A condition over the slots of a subject; what asks for a fact of the host asks its sheet. */
interface Predicate {
    Truth test(long[] slots, FactSheet sheet);

    default boolean holds(long[] slots, FactSheet sheet) {
        return test(slots, sheet) == Truth.TRUE;
    }

    static Predicate of(Condition condition, Slots slots) {
        return condition.match(new Compiler(slots));
    }

    /** Lowers each form once. */
    record Compiler(Slots slots) implements Condition.Cases<Predicate> {
        @Override
        public Predicate all(Condition.All condition) {
            List<Predicate> parts = parts(condition.parts());
            return (values, sheet) -> {
                Truth truth = Truth.TRUE;
                for (Predicate part : parts) {
                    truth = truth.and(part.test(values, sheet));
                }
                return truth;
            };
        }

        @Override
        public Predicate any(Condition.Any condition) {
            List<Predicate> parts = parts(condition.parts());
            return (values, sheet) -> {
                Truth truth = Truth.FALSE;
                for (Predicate part : parts) {
                    truth = truth.or(part.test(values, sheet));
                }
                return truth;
            };
        }

        private List<Predicate> parts(List<Condition> conditions) {
            return conditions.stream().map(part -> part.match(this)).toList();
        }

        @Override
        public Predicate not(Condition.Not condition) {
            Predicate part = condition.part().match(this);
            return (values, sheet) -> part.test(values, sheet).not();
        }

        @Override
        public Predicate compare(Condition.Compare condition) {
            int slot = slots.find(condition.fact());
            if (slot < 0) {
                return (values, sheet) -> condition.test(sheet);
            }
            Condition.Op op = condition.op();
            long operand = condition.value() instanceof Fact.Amount amount
                    ? amount.quantity().units()
                    : slots.code(condition.fact(), ((Fact.Code) condition.value()).code());
            return (values, sheet) -> values[slot] == Slots.MISSING
                    ? Truth.UNKNOWN
                    : truth(op.accepts(Long.compare(values[slot], operand)));
        }

        @Override
        public Predicate in(Condition.In condition) {
            int slot = slots.find(condition.fact());
            if (slot < 0) {
                return (values, sheet) -> condition.test(sheet);
            }
            long[] operands = condition.codes().stream()
                    .mapToLong(code -> slots.code(condition.fact(), code))
                    .toArray();
            return (values, sheet) ->
                    values[slot] == Slots.MISSING ? Truth.UNKNOWN : truth(contains(operands, values[slot]));
        }

        private static boolean contains(long[] operands, long value) {
            for (long operand : operands) {
                if (operand == value) {
                    return true;
                }
            }
            return false;
        }

        private static Truth truth(boolean holds) {
            return holds ? Truth.TRUE : Truth.FALSE;
        }
    }
}
