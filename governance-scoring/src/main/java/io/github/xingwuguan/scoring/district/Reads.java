package io.github.xingwuguan.scoring.district;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which records something reads, or in which some changed (读取范围).
 *
 * @param kind their kind
 * @param facets the parts of the kind; empty for all of them
 */
public record Reads(RecordKind<?> kind, Set<String> facets) {
    /**
     * Copies the parts.
     *
     * @param kind their kind
     * @param facets the parts of the kind
     */
    public Reads {
        facets = Collections.unmodifiableSet(new TreeSet<>(facets));
    }

    /**
     * {@return some parts of a kind, or all of it if none is named}
     *
     * @param kind the kind
     * @param facets the parts
     */
    public static Reads of(RecordKind<?> kind, String... facets) {
        return new Reads(kind, Set.copyOf(List.of(facets)));
    }

    /**
     * {@return whether a record of one can be a record of the other}
     *
     * @param other the other
     */
    public boolean meets(Reads other) {
        return kind == other.kind
                && (facets.isEmpty() || other.facets.isEmpty() || !Collections.disjoint(facets, other.facets));
    }

    /** {@return whether a part of the kind belongs to it} */
    boolean holds(String facet) {
        return facets.isEmpty() || facets.contains(facet);
    }
}
