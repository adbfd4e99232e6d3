package io.github.xingwuguan.shape;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads an object into a builder: strict about names, and all faults before it gives up. */
final class ObjectReader<T, B> implements Function<Source, T> {
    /** Reads one attribute into the builder. */
    record Slot<B>(String name, boolean required, Filler<B> filler) {}

    @FunctionalInterface
    interface Filler<B> {
        void fill(Source source, B into);
    }

    private final String name;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final ImmutableMap<String, Slot<B>> slots;

    ObjectReader(String name, Supplier<B> builder, Function<B, T> build, ImmutableMap<String, Slot<B>> slots) {
        this.name = name;
        this.builder = builder;
        this.build = build;
        this.slots = slots;
    }

    @Override
    public T apply(Source source) {
        source.beginObject();
        int errors = source.errors();
        B into = builder.get();
        Set<String> seen = new HashSet<>();
        while (source.hasNext()) {
            readMember(source, into, seen);
        }
        for (Slot<B> slot : slots.values()) {
            if (slot.required() && !seen.contains(slot.name())) {
                fault(
                        source,
                        slot.name(),
                        "missing-property",
                        name + " must have \"" + slot.name() + "\", but had none");
            }
        }
        if (source.errors() > errors) {
            throw source.recorded();
        }
        return Scalars.built(source, () -> build.apply(into));
    }

    private void readMember(Source source, B into, Set<String> seen) {
        String member = source.name();
        source.enter(member);
        Slot<B> slot = slots.get(member);
        if (slot == null || !seen.add(member)) {
            source.refuseName(member, slots.keySet());
        } else {
            try {
                slot.filler().fill(source, into);
            } catch (Source.Fault recorded) {
                // stands in the problems of the source; go on, so that the next fault is found too
            }
        }
        source.leave();
    }

    private static void fault(Source source, String member, String code, String message) {
        source.enter(member);
        source.fault(code, message);
        source.leave();
    }
}
