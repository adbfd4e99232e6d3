package io.github.xingwuguan.shape;

import com.google.common.collect.ImmutableMap;
import java.util.List;
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

    private static final int UNKNOWN = -1;

    private final String name;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Slot<B>[] slots;
    private final ImmutableMap<String, Integer> places;

    @SuppressWarnings("unchecked") // an array of a generic type has no other constructor
    ObjectReader(String name, Supplier<B> builder, Function<B, T> build, List<Slot<B>> slots) {
        this.name = name;
        this.builder = builder;
        this.build = build;
        this.slots = (Slot<B>[]) slots.toArray(new Slot<?>[0]);
        ImmutableMap.Builder<String, Integer> all = ImmutableMap.builder();
        for (int place = 0; place < slots.size(); place++) {
            all.put(slots.get(place).name(), place);
        }
        places = all.buildOrThrow();
    }

    @Override
    public T apply(Source source) {
        source.beginObject();
        int errors = source.errors();
        B into = builder.get();
        boolean[] seen = new boolean[slots.length];
        int next = 0;
        while (source.hasNext()) {
            String member = source.name();
            int place = placeOf(member, next);
            readMember(source, into, member, place, seen);
            next = place + 1;
        }
        for (int place = 0; place < slots.length; place++) {
            if (!seen[place] && slots[place].required()) {
                missing(source, slots[place].name());
            }
        }
        if (source.errors() > errors) {
            throw source.recorded();
        }
        return Scalars.built(source, () -> build.apply(into));
    }

    /** Members stand mostly in the order of the description, so that those that come next are tried before the name is looked up. */
    private int placeOf(String member, int next) {
        for (int place = next; place < slots.length; place++) {
            if (slots[place].name().equals(member)) {
                return place;
            }
        }
        Integer place = places.get(member);
        return place == null ? UNKNOWN : place;
    }

    private void readMember(Source source, B into, String member, int place, boolean[] seen) {
        source.enter(member);
        if (place == UNKNOWN || seen[place]) {
            source.refuseName(member, places.keySet());
        } else {
            seen[place] = true;
            try {
                slots[place].filler().fill(source, into);
            } catch (Source.Fault recorded) {
                // stands in the problems of the source; go on, so that the next fault is found too
            }
        }
        source.leave();
    }

    private void missing(Source source, String member) {
        source.enter(member);
        source.fault("missing-property", name + " must have \"" + member + "\", but had none");
        source.leave();
    }
}
