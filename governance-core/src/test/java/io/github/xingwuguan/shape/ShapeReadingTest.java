package io.github.xingwuguan.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Ratio;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeReadingTest {
    private static List<String> faults(String document) {
        return Notation.faults(Facility.SHAPE, document);
    }

    @Test
    void members_come_in_any_order() {
        assertThat(Notation.read(
                        Facility.SHAPE, "{'tags': ['a', 'b'], 'worth': 2.5, 'note': 'n', 'places': 3, 'name': 'hall'}"))
                .isEqualTo(new Facility("hall", 3, Optional.of("n"), Points.parse("2.5"), List.of("a", "b")));
    }

    @Test
    void what_is_absent_takes_its_default() {
        assertThat(Notation.read(Facility.SHAPE, "{'name': 'hall', 'places': 3}"))
                .isEqualTo(Facility.plain("hall", 3));
    }

    @Test
    void defaults_and_empty_lists_are_left_out() {
        assertThat(Notation.write(Facility.SHAPE, Facility.plain("hall", 3)))
                .isEqualTo("{'name': 'hall', 'places': 3}");
        assertThat(Notation.read(Facility.SHAPE, "{'name': 'hall', 'places': 3, 'worth': 10.0, 'tags': []}"))
                .isEqualTo(Facility.plain("hall", 3));
    }

    @Test
    void all_faults_come_at_once_with_their_pointers() {
        assertThat(faults("{'name': 5, 'cuont': [{'deep': 1}], 'tags': ['a', null, 7], 'worth': 1.00001, 'tags': []}"))
                .containsExactly(
                        "wrong-type /name: Value must be a text, but was a number",
                        "unknown-property /cuont: Property must be known, but was \"cuont\"",
                        "wrong-type /tags/1: Value must be a text, but was null",
                        "wrong-type /tags/2: Value must be a text, but was a number",
                        "invalid-value /worth: Points must have at most 4 decimals, but was 1.00001",
                        "duplicate-property /tags: Property must stand once, but \"tags\" stood twice",
                        "missing-property /places: Facility must have \"places\", but had none");
    }

    @ParameterizedTest(name = "{0} could be {1}")
    @CsvSource({"Name, name", "NAME, name", "palces, places", "nmae, name", "placess, places", "note2, note"})
    void a_mistyped_property_is_asked_back(String given, String meant) {
        assertThat(faults("{'name': 'hall', 'places': 3, '" + given + "': 1}"))
                .containsExactly("unknown-property /" + given + ": Property must be known, but was \"" + given
                        + "\"; did you mean \"" + meant + "\"?");
    }

    @Test
    void a_property_far_from_every_other_is_not_guessed() {
        assertThat(faults("{'name': 'hall', 'places': 3, 'altogether': 1}"))
                .containsExactly("unknown-property /altogether: Property must be known, but was \"altogether\"");
        String longName = "n".repeat(41);
        assertThat(Source.didYouMean(longName, List.of("n".repeat(40)))).isEmpty();
    }

    @Test
    void a_foreign_property_name_is_shown_short_and_safe_and_its_pointer_is_escaped() {
        assertThat(faults("{'name': 'hall', 'places': 3, 'a/b~\n': 1, '" + "x".repeat(50) + "': 1}"))
                .containsExactly(
                        "unknown-property /a~1b~0\\u000a: Property must be known, but was \"a/b~\\u000a\"",
                        "unknown-property /" + "x".repeat(40) + "…: Property must be known, but was \"" + "x".repeat(40)
                                + "…\"");
    }

    @Test
    void a_missing_attribute_is_found_even_if_it_stands_elsewhere() {
        assertThat(faults("{'tags': []}"))
                .containsExactly(
                        "missing-property /name: Facility must have \"name\", but had none",
                        "missing-property /places: Facility must have \"places\", but had none");
    }

    @Test
    void a_duplicate_is_refused_even_if_both_are_alike() {
        assertThat(faults("{'name': 'hall', 'places': 3, 'places': 3}"))
                .containsExactly("duplicate-property /places: Property must stand once, but \"places\" stood twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"null|null", "true|true", "false|false", "[1]|a list", "{'a': {}}|an object", "3|a number"})
    void another_kind_of_value_is_refused(String value, String words) {
        assertThat(faults("{'places': 1, 'name': " + value + "}"))
                .containsExactly("wrong-type /name: Value must be a text, but was " + words);
    }

    @Test
    void null_is_refused_where_a_value_may_be_absent() {
        assertThat(faults("{'name': 'hall', 'places': 3, 'note': null, 'worth': null, 'tags': null}"))
                .containsExactly(
                        "wrong-type /note: Value must be a text, but was null",
                        "wrong-type /worth: Value must be a number, but was null",
                        "wrong-type /tags: Value must be a list, but was null");
        assertThat(faults("null")).containsExactly("wrong-type : Value must be an object, but was null");
    }

    @Test
    void the_refusal_of_the_model_stands_at_the_object() {
        Type<List<Facility>> many = Type.list(Facility.SHAPE);
        assertThat(Notation.faults(many, "[{'name': 'a', 'places': -1}, {'name': 'b', 'places': 1}, {'name': 'c'}]"))
                .containsExactly(
                        "invalid-value /0: Places must be 0 or more, but were -1",
                        "missing-property /2/places: Facility must have \"places\", but had none");
    }

    @Test
    void completeness_counts_what_is_filled() {
        assertThat(Facility.SHAPE.completeness(Facility.plain("hall", 3))).isEqualTo(Ratio.of(2, 5));
        assertThat(Facility.SHAPE.completeness(new Facility("hall", 3, Optional.of("n"), Points.ZERO, List.of("a"))))
                .isEqualTo(Ratio.of(5, 5));
        assertThat(Facility.SHAPE.name()).isEqualTo("Facility");
    }

    /** Records of one to four components. */
    private record One(String a) {}

    private record Two(String a, int b) {}

    private record Three(String a, int b, boolean c) {}

    private record Four(String a, int b, boolean c, long d) {}

    private static final Shape<One> ONE = Shape.of("One", Field.of("a", Type.TEXT, One::a), One::new);
    private static final Shape<Two> TWO =
            Shape.of("Two", Field.of("a", Type.TEXT, Two::a), Field.of("b", Type.INT, Two::b), Two::new);
    private static final Shape<Three> THREE = Shape.of(
            "Three",
            Field.of("a", Type.TEXT, Three::a),
            Field.of("b", Type.INT, Three::b),
            Field.of("c", Type.FLAG, Three::c),
            Three::new);
    private static final Shape<Four> FOUR = Shape.of(
            "Four",
            Field.of("a", Type.TEXT, Four::a),
            Field.of("b", Type.INT, Four::b),
            Field.of("c", Type.FLAG, Four::c),
            Field.of("d", Type.LONG, Four::d),
            Four::new);

    @Test
    void records_of_one_to_four_components_are_read_by_name() {
        assertThat(Notation.read(ONE, "{'a': 'x'}")).isEqualTo(new One("x"));
        assertThat(Notation.read(TWO, "{'b': 2, 'a': 'x'}")).isEqualTo(new Two("x", 2));
        assertThat(Notation.read(THREE, "{'c': true, 'b': 2, 'a': 'x'}")).isEqualTo(new Three("x", 2, true));
        assertThat(Notation.read(FOUR, "{'d': 4, 'c': false, 'b': 2, 'a': 'x'}"))
                .isEqualTo(new Four("x", 2, false, 4));
    }

    @Test
    void every_component_of_a_record_is_required() {
        assertThat(Notation.faults(FOUR, "{'b': 2}"))
                .containsExactly(
                        "missing-property /a: Four must have \"a\", but had none",
                        "missing-property /c: Four must have \"c\", but had none",
                        "missing-property /d: Four must have \"d\", but had none");
        assertThat(FOUR.completeness(new Four("x", 0, false, 0))).isEqualTo(Ratio.of(4, 4));
    }
}
