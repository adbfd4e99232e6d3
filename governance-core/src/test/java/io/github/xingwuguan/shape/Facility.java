package io.github.xingwuguan.shape;

import io.github.xingwuguan.basics.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value of tests with one attribute of every sort. */
record Facility(String name, int places, Optional<String> note, Points worth, List<String> tags) {
    static final Shape<Facility> SHAPE = shape("Facility", Points.of(10));

    /** The same attributes under another name or default. */
    static Shape<Facility> shape(String name, Points normal) {
        return Shape.of(name, () -> new Draft(normal), Draft::build)
                .one("name", Type.TEXT, Facility::name, (draft, value) -> draft.name = value)
                .one("places", Type.INT, Facility::places, (draft, value) -> draft.places = value)
                .maybe("note", Type.TEXT, Facility::note, (draft, value) -> draft.note = Optional.of(value))
                .orElse("worth", Type.POINTS, normal, Facility::worth, (draft, value) -> draft.worth = value)
                .many("tags", Type.TEXT, Facility::tags, (draft, value) -> draft.tags.addAll(value))
                .done();
    }

    Facility {
        if (places < 0) {
            throw new IllegalArgumentException("Places must be 0 or more, but were " + places);
        }
    }

    static Facility plain(String name, int places) {
        return new Facility(name, places, Optional.empty(), Points.of(10), List.of());
    }

    private static final class Draft {
        private String name = "";
        private int places;
        private Optional<String> note = Optional.empty();
        private Points worth;
        private final List<String> tags = new ArrayList<>();

        private Draft(Points worth) {
            this.worth = worth;
        }

        private Facility build() {
            return new Facility(name, places, note, worth, List.copyOf(tags));
        }
    }
}
