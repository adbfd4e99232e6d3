package io.github.xingwuguan.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnionAndMapTest {
    private sealed interface Sign {}

    private record Word(String text) implements Sign {}

    private record Figure(int value) implements Sign {}

    private record Forgotten() implements Sign {}

    private static final Union<Sign> SIGN = Union.<Sign>of("Sign")
            .variant("word", Word.class, Type.TEXT.as(Word::new, Word::text))
            .variant("number", Figure.class, Type.INT.as(Figure::new, Figure::value))
            .done();

    @Test
    void the_one_member_names_the_variant() {
        assertThat(Notation.read(SIGN, "{'word': 'a'}")).isEqualTo(new Word("a"));
        assertThat(Notation.write(SIGN, new Figure(3))).isEqualTo("{'number': 3}");
    }

    @Test
    void no_variant_is_refused() {
        assertThat(Notation.faults(Type.list(SIGN), "[{}, {'number': 'x'}]"))
                .containsExactly(
                        "missing-variant /0: Sign must name one of [word, number], but was empty",
                        "wrong-type /1/number: Value must be a number, but was a text");
    }

    @Test
    void two_variants_are_refused() {
        assertThat(Notation.faults(Type.list(SIGN), "[{'word': 'a', 'number': [3], 'x': 1}, {'word': 1}]"))
                .containsExactly(
                        "second-variant /0/number: Sign must name one variant only, but named a second",
                        "second-variant /0/x: Sign must name one variant only, but named a second",
                        "wrong-type /1/word: Value must be a text, but was a number");
    }

    @Test
    void an_unknown_variant_is_refused_and_the_second_one_too() {
        assertThat(Notation.faults(SIGN, "{'wrod': {'deep': []}, 'word': 'a'}"))
                .containsExactly(
                        "unknown-property /wrod: Property must be known, but was \"wrod\"; did you mean \"word\"?",
                        "second-variant /word: Sign must name one variant only, but named a second");
    }

    @Test
    void another_kind_of_value_is_refused() {
        assertThat(Notation.faults(SIGN, "'word'"))
                .containsExactly("wrong-type : Value must be an object, but was a text");
    }

    @Test
    void a_variant_that_nobody_described_cannot_be_written() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Notation.write(SIGN, new Forgotten()))
                .withMessage("Sign must be described for every variant, but Forgotten was not");
        assertThatIllegalStateException()
                .isThrownBy(() -> Notation.write(PARITY, -3))
                .withMessage("Number must be described for every variant, but \"negative\" was not");
    }

    /** Two variants of one class. */
    private static final Type<Integer> PARITY = Union.<Integer>of(
                    "Number", number -> number < 0 ? "negative" : number % 2 == 0 ? "even" : "odd")
            .variant("even", Integer.class, Type.INT)
            .variant("odd", Integer.class, Type.INT)
            .done();

    @Test
    void the_code_is_that_of_the_class_unless_something_else_says_it() {
        assertThat(SIGN.code(new Word("a"))).isEqualTo("word");
        assertThat(SIGN.code(new Figure(1))).isEqualTo("number");
        assertThat(Notation.write(PARITY, 3)).isEqualTo("{'odd': 3}");
        assertThat(Notation.write(PARITY, 4)).isEqualTo("{'even': 4}");
    }

    @Test
    void a_map_keeps_the_order_of_its_keys() {
        Map<String, Integer> map = Notation.read(Type.map(Type.INT), "{'z': 1, 'a': 2}");
        assertThat(map).containsExactly(Map.entry("z", 1), Map.entry("a", 2));
        assertThat(Notation.write(Type.map(Type.INT), map)).isEqualTo("{'z': 1, 'a': 2}");
    }

    @Test
    void all_faults_of_a_map_come_at_once() {
        assertThat(Notation.faults(Type.map(Type.INT), "{'a': 1, 'b': 'x', 'a': 2, 'c/d': null}"))
                .containsExactly(
                        "wrong-type /b: Value must be a number, but was a text",
                        "duplicate-property /a: Property must stand once, but \"a\" stood twice",
                        "wrong-type /c~1d: Value must be a number, but was null");
    }

    @Test
    void a_list_of_maps_of_lists_is_read_to_the_end() {
        Type<List<Map<String, List<Integer>>>> type = Type.list(Type.map(Type.list(Type.INT)));
        assertThat(Notation.read(type, "[{'a': [1, 2]}, {}, {'b': []}]"))
                .containsExactly(Map.of("a", List.of(1, 2)), Map.of(), Map.of("b", List.of()));
        assertThat(Notation.faults(type, "[{'a': [1, 'x']}, 7]"))
                .containsExactly(
                        "wrong-type /0/a/1: Value must be a number, but was a text",
                        "wrong-type /1: Value must be an object, but was a number");
    }

    /** A tree that describes itself. */
    private record Tree(Map<String, Tree> branches) {
        static final Type<Tree> TYPE = Type.map(Type.lazy(() -> Tree.TYPE)).as(Tree::new, Tree::branches);
    }

    @Test
    void a_type_may_contain_itself() {
        Map<String, Tree> branches = new LinkedHashMap<>();
        branches.put("left", new Tree(Map.of()));
        branches.put("right", new Tree(Map.of("leaf", new Tree(Map.of()))));
        assertThat(Notation.write(Tree.TYPE, new Tree(branches))).isEqualTo("{'left': {}, 'right': {'leaf': {}}}");
        assertThat(Notation.roundTrip(Tree.TYPE, new Tree(branches))).isEqualTo(new Tree(branches));
    }
}
