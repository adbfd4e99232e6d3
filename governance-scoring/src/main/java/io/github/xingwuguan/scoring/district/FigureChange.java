package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * What became of a figure from one scoreboard to a later one (指标变化): its parts, and which records came and went.
 *
 * @param id the figure
 * @param before its value on the earlier one; empty if it had none
 * @param after its value on the later one; empty if it has none
 * @param records who came and went
 */
public record FigureChange(String id, Optional<FigureValue> before, Optional<FigureValue> after, Movement records) {
    /** The wire form. */
    public static final Shape<FigureChange> SHAPE = Shape.of(
            "Figure change",
            Field.of("id", Type.TEXT, FigureChange::id),
            Field.maybe("before", FigureValue.TYPE, FigureChange::before),
            Field.maybe("after", FigureValue.TYPE, FigureChange::after),
            Field.of("records", Movement.SHAPE, FigureChange::records),
            FigureChange::new);

    /**
     * Which records came and went (增减明细).
     *
     * @param came those that only the later figure counts, in its order
     * @param left those that only the earlier one counted, in its order
     */
    public record Movement(List<String> came, List<String> left) {
        /** The wire form. */
        static final Shape<Movement> SHAPE = Shape.of(
                "Movement",
                Field.of("came", Type.list(Type.TEXT), Movement::came),
                Field.of("left", Type.list(Type.TEXT), Movement::left),
                Movement::new);

        /**
         * Copies the lists.
         *
         * @param came those that only the later figure counts
         * @param left those that only the earlier one counted
         */
        public Movement {
            came = List.copyOf(came);
            left = List.copyOf(left);
        }
    }

    /** {@return whether value or records are others} */
    public boolean isChange() {
        return !before.equals(after)
                || !records.came().isEmpty()
                || !records.left().isEmpty();
    }

    /** {@return by how much the count, the numerator or what is there of a target grew; empty if one of the two has no value} */
    public OptionalLong growth() {
        return difference(FigureChange::counted);
    }

    /** {@return by how much the denominator grew; empty unless both are shares} */
    public OptionalLong growthOfBase() {
        boolean areShares = before.filter(FigureValue.Share.class::isInstance).isPresent()
                && after.filter(FigureValue.Share.class::isInstance).isPresent();
        return areShares ? difference(value -> ((FigureValue.Share) value).denominator()) : OptionalLong.empty();
    }

    private OptionalLong difference(ToLongFunction<FigureValue> part) {
        return before.isPresent() && after.isPresent()
                ? OptionalLong.of(part.applyAsLong(after.get()) - part.applyAsLong(before.get()))
                : OptionalLong.empty();
    }

    private static long counted(FigureValue value) {
        if (value instanceof FigureValue.Count count) {
            return count.count();
        }
        return value instanceof FigureValue.Share share ? share.numerator() : ((FigureValue.Target) value).actual();
    }

    /** {@return every figure that has a value on one of two scoreboards, in the order of the later one} */
    static List<FigureChange> between(Scoreboard earlier, Scoreboard later) {
        Map<String, Figure> before = byId(earlier);
        Map<String, Figure> after = byId(later);
        Set<String> all = new LinkedHashSet<>(after.keySet());
        all.addAll(before.keySet());
        List<FigureChange> changes = new ArrayList<>();
        for (String id : all) {
            List<String> then = before.containsKey(id) ? earlier.ids(id) : List.of();
            List<String> now = after.containsKey(id) ? later.ids(id) : List.of();
            changes.add(new FigureChange(
                    id,
                    Optional.ofNullable(before.get(id)).map(Figure::value),
                    Optional.ofNullable(after.get(id)).map(Figure::value),
                    new Movement(without(now, then), without(then, now))));
        }
        return List.copyOf(changes);
    }

    private static Map<String, Figure> byId(Scoreboard board) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        board.figures().forEach(figure -> figures.put(figure.id(), figure));
        return figures;
    }

    private static List<String> without(List<String> all, List<String> others) {
        Set<String> gone = new HashSet<>(others);
        return all.stream().filter(id -> !gone.contains(id)).toList();
    }
}
