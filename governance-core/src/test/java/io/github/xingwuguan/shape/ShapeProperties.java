package io.github.xingwuguan.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShapeProperties {
    private static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab'\\ 楼\n").ofMaxLength(6);
    }

    @Provide
    Arbitrary<Facility> facilities() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.integers().between(0, 3),
                        texts().optional(),
                        Arbitraries.of(0L, 1L, 100_000L, 12_345L).map(Points::new),
                        texts().list().ofMaxSize(3))
                .as(Facility::new);
    }

    @Provide
    Arbitrary<Map<String, List<Long>>> maps() {
        Arbitrary<List<Long>> values = Arbitraries.longs().list().ofMaxSize(2);
        return Arbitraries.maps(Arbitraries.strings().withChars("ab楼").ofMaxLength(2), values)
                .ofMaxSize(4);
    }

    private static byte[] bytes(Map<String, List<Long>> map) {
        return CanonicalSink.encode(Type.map(Type.list(Type.LONG)), map);
    }

    @Property
    void what_was_written_is_read_again_with_the_same_digest(@ForAll("facilities") Facility facility) {
        Facility again = Notation.roundTrip(Facility.SHAPE, facility);
        assertThat(again).isEqualTo(facility);
        assertThat(Facility.SHAPE.digest(again)).isEqualTo(Facility.SHAPE.digest(facility));
    }

    @Property
    void canonical_bytes_differ_if_and_only_if_values_differ(
            @ForAll("facilities") Facility a, @ForAll("facilities") Facility b) {
        assertThat(Facility.SHAPE.digest(a).equals(Facility.SHAPE.digest(b))).isEqualTo(a.equals(b));
    }

    @Property
    void the_order_of_members_is_irrelevant(@ForAll("maps") Map<String, List<Long>> map, @ForAll long seed) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, new Random(seed));
        Map<String, List<Long>> shuffled = new LinkedHashMap<>();
        keys.forEach(key -> shuffled.put(key, map.get(key)));
        assertThat(bytes(shuffled)).isEqualTo(bytes(map));
    }

    @Property
    void maps_have_equal_bytes_only_if_they_are_equal(
            @ForAll("maps") Map<String, List<Long>> a, @ForAll("maps") Map<String, List<Long>> b) {
        assertThat(java.util.Arrays.equals(bytes(a), bytes(b))).isEqualTo(a.equals(b));
    }

    @Property
    void members_are_read_in_any_order(@ForAll("facilities") Facility facility, @ForAll long seed) {
        List<String> members = new ArrayList<>(List.of(
                "'name': " + Notation.write(Type.TEXT, facility.name()),
                "'places': " + facility.places(),
                "'worth': " + Notation.write(Type.POINTS, facility.worth()),
                "'tags': " + Notation.write(Type.list(Type.TEXT), facility.tags())));
        facility.note()
                .map(note -> "'note': " + Notation.write(Type.TEXT, note))
                .ifPresent(members::add);
        Collections.shuffle(members, new Random(seed));
        assertThat(Notation.read(Facility.SHAPE, "{" + String.join(", ", members) + "}"))
                .isEqualTo(facility);
    }

    @Property
    void completeness_is_the_share_of_what_is_written(@ForAll("facilities") Facility facility) {
        long filled = 2
                + facility.note().stream().count()
                + (facility.worth().equals(Points.of(10)) ? 0 : 1)
                + (facility.tags().isEmpty() ? 0 : 1);
        assertThat(Facility.SHAPE.completeness(facility).numerator()).isEqualTo(filled);
        assertThat(Optional.of(Facility.SHAPE.completeness(facility).denominator()))
                .contains(5L);
    }
}
