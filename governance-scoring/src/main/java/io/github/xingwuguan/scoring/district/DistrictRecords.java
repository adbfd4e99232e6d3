package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a district recorded, by kind (区级记录). A kind that was never given is missing; one of which an empty list was given is known to be
 * empty. Immutable and thread-safe; another one with some records more shares the rest.
 */
public final class DistrictRecords {
    private static final DistrictRecords NONE = new DistrictRecords(Map.of());

    /** Records by key, by kind, in the order given. */
    private final Map<RecordKind<?>, Map<Object, Filed>> kinds;

    /**
     * A record of some kind, and its facet: asked for once, since a case has to be looked through for it.
     *
     * @param record the record
     * @param facet to which part of its kind it belongs
     */
    private record Filed(Object record, String facet) {
        static <R> Filed of(RecordKind<R> kind, R record) {
            return new Filed(record, kind.facet(record));
        }

        static @Nullable Object recordOf(@Nullable Filed filed) {
            return filed == null ? null : filed.record();
        }
    }

    private DistrictRecords(Map<RecordKind<?>, Map<Object, Filed>> kinds) {
        this.kinds = kinds;
    }

    /** {@return no records: every kind is missing} */
    public static DistrictRecords none() {
        return NONE;
    }

    /**
     * {@return whether records of a kind were given, be it none}
     *
     * @param kind the kind
     */
    public boolean has(RecordKind<?> kind) {
        return kinds.containsKey(kind);
    }

    /**
     * {@return the records of a kind, in the order given}
     *
     * @param kind the kind
     * @param <R> the records
     */
    public <R> List<R> all(RecordKind<R> kind) {
        return records(Reads.of(kind), kind);
    }

    @SuppressWarnings("unchecked") // only with puts a record under a kind, and its type ties the two
    <R> List<R> records(Reads wanted, RecordKind<R> kind) {
        List<R> found = new ArrayList<>();
        for (Filed filed : kinds.getOrDefault(kind, Map.of()).values()) {
            if (wanted.facets().isEmpty() || wanted.holds(filed.facet())) {
                found.add((R) filed.record());
            }
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * {@return these with some records of a kind more; one with the key of another takes its place}
     *
     * @param kind the kind
     * @param records new records and changed ones
     * @param <R> the records
     * @throws io.github.xingwuguan.basics.GovernanceException {@code duplicate-record}, with the place of each record that has the key of an
     *     earlier one and differs from it
     */
    public <R> DistrictRecords with(RecordKind<R> kind, List<? extends R> records) {
        Map<Object, Filed> given = new LinkedHashMap<>();
        Problems.Collector problems = Problems.collector();
        for (int i = 0; i < records.size(); i++) {
            R record = records.get(i);
            Object before = Filed.recordOf(given.put(kind.key(record), Filed.of(kind, record)));
            if (before != null && !before.equals(record)) {
                problems.error(
                        "duplicate-record",
                        "/" + i,
                        "Record must stand once, but another " + kind + " with its key stood before it");
            }
        }
        problems.toProblems().throwIfAny();
        if (!has(kind)) {
            return replaced(kind, given);
        }
        Map<Object, Filed> all = new LinkedHashMap<>(kinds.getOrDefault(kind, Map.of()));
        all.putAll(given);
        return replaced(kind, all);
    }

    /**
     * {@return these without the record of a kind that has a key; the kind stays known}
     *
     * @param kind the kind
     * @param key the key, as {@link RecordKind#key} gives it
     */
    public DistrictRecords without(RecordKind<?> kind, Object key) {
        if (!has(kind)) {
            return this;
        }
        Map<Object, Filed> all = new LinkedHashMap<>(kinds.getOrDefault(kind, Map.of()));
        all.remove(key);
        return replaced(kind, all);
    }

    private DistrictRecords replaced(RecordKind<?> kind, Map<Object, Filed> records) {
        Map<RecordKind<?>, Map<Object, Filed>> all = new HashMap<>(kinds);
        all.put(kind, records);
        return new DistrictRecords(all);
    }

    /**
     * {@return in which parts of which kinds a record was added, changed or removed}
     *
     * @param before the records of before
     */
    public List<Reads> changedSince(DistrictRecords before) {
        Set<RecordKind<?>> all = new HashSet<>(kinds.keySet());
        all.addAll(before.kinds.keySet());
        List<Reads> changed = new ArrayList<>();
        for (RecordKind<?> kind : all) {
            if (has(kind) != before.has(kind)) {
                changed.add(Reads.of(kind));
            } else if (kinds.get(kind) != before.kinds.get(kind)) {
                Set<String> facets = facets(kind, before);
                if (!facets.isEmpty()) {
                    changed.add(new Reads(kind, facets));
                }
            }
        }
        return List.copyOf(changed);
    }

    private <R> Set<String> facets(RecordKind<R> kind, DistrictRecords before) {
        Set<String> facets = new TreeSet<>();
        collect(kind, before, facets);
        before.collect(kind, this, facets);
        return facets;
    }

    /** The parts of those records that another does not hold just so. */
    private <R> void collect(RecordKind<R> kind, DistrictRecords other, Set<String> facets) {
        Map<Object, Filed> known = other.kinds.getOrDefault(kind, Map.of());
        for (R record : all(kind)) {
            if (!record.equals(Filed.recordOf(known.get(kind.key(record))))) {
                facets.add(kind.facet(record));
            }
        }
    }
}
