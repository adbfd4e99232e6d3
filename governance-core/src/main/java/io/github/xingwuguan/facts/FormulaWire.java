package io.github.xingwuguan.facts;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.List;
import java.util.stream.Stream;

/** How formulas are written, and how large they may be. */
final class FormulaWire {
    private static final int MAX_SIZE = 100;

    /** Each level takes two levels of JSON, of which a document has 64. */
    private static final int MAX_DEPTH = 16;

    private static final Type<Formula> PART = Type.lazy(() -> Formula.TYPE);
    static final Type<Formula> TYPE = union();

    private FormulaWire() {}

    private static Type<Formula> union() {
        Union.Draft<Formula> union = Union.<Formula>of("Formula", FormulaWire::code)
                .variant(
                        "constant",
                        Formula.Constant.class,
                        Type.QUANTITY.as(Formula.Constant::new, Formula.Constant::value))
                .variant("fact", Formula.Reading.class, Type.TEXT.as(Formula.Reading::new, Formula.Reading::fact))
                .variant(
                        "quotient",
                        Formula.Quotient.class,
                        Shape.of(
                                "Quotient",
                                Field.of("of", PART, Formula.Quotient::of),
                                Field.of("by", PART, Formula.Quotient::by),
                                Formula.Quotient::new));
        for (Formula.Operation operation : Formula.Operation.values()) {
            union.variant(
                    operation.code(),
                    Formula.Fold.class,
                    Type.list(PART).as(terms -> new Formula.Fold(operation, terms), Formula.Fold::terms));
        }
        return union.done();
    }

    private static String code(Formula formula) {
        if (formula instanceof Formula.Fold fold) {
            return fold.operation().code();
        }
        return formula instanceof Formula.Constant
                ? "constant"
                : formula instanceof Formula.Reading ? "fact" : "quotient";
    }

    static Stream<Formula> walk(Formula formula) {
        return Stream.concat(Stream.of(formula), formula.parts().flatMap(FormulaWire::walk));
    }

    static void checkSize(List<Formula> parts) {
        if (1 + deepest(parts) > MAX_DEPTH) {
            throw new IllegalArgumentException("Formula must nest at most " + MAX_DEPTH + " deep, but nested deeper");
        }
        if (parts.stream().flatMap(FormulaWire::walk).limit(MAX_SIZE).count() >= MAX_SIZE) {
            throw new IllegalArgumentException("Formula must have at most " + MAX_SIZE + " parts, but had more");
        }
    }

    private static int deepest(List<Formula> parts) {
        return parts.stream()
                .mapToInt(part -> 1 + deepest(part.parts().toList()))
                .max()
                .orElse(0);
    }
}
