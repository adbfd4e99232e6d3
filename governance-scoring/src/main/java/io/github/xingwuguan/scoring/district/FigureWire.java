package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Sink;
import io.github.xingwuguan.shape.Source;
import io.github.xingwuguan.shape.Tokens;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How values of figures are written and read. */
final class FigureWire {
    private static final Shape<FigureValue.Share> SHARE = Shape.of(
            "Share",
            Field.of("numerator", Type.LONG, FigureValue.Share::numerator),
            Field.of("denominator", Type.LONG, FigureValue.Share::denominator),
            FigureValue.Share::new);

    private static final Shape<FigureValue.Target> TARGET = Shape.of(
            "Target",
            Field.of("target", Type.LONG, FigureValue.Target::target),
            Field.of("actual", Type.LONG, FigureValue.Target::actual),
            Field.of("status", Type.TEXT, FigureValue.Target::status),
            FigureValue.Target::new);

    /** A plain number, or an object whose members say what it is. */
    static final Type<FigureValue> VALUE = new Type<>() {
        @Override
        public void write(FigureValue value, Sink sink) {
            if (value instanceof FigureValue.Count count) {
                Type.LONG.write(count.count(), sink);
            } else if (value instanceof FigureValue.Share share) {
                SHARE.write(share, sink);
            } else if (value instanceof FigureValue.Target target) {
                TARGET.write(target, sink);
            }
        }

        @Override
        public FigureValue read(Source source) {
            return source.peek() == Tokens.Token.NUMBER
                    ? new FigureValue.Count(Type.LONG.read(source))
                    : PARTS.read(source);
        }
    };

    private static final Shape<FigureValue> PARTS = Shape.<FigureValue, Parts>of(
                    "Figure value", Parts::new, Parts::value)
            .maybe("numerator", Type.LONG, v -> Optional.<Long>empty(), (parts, n) -> parts.numerator = n)
            .maybe("denominator", Type.LONG, v -> Optional.<Long>empty(), (parts, n) -> parts.denominator = n)
            .maybe("target", Type.LONG, v -> Optional.<Long>empty(), (parts, n) -> parts.target = n)
            .maybe("actual", Type.LONG, v -> Optional.<Long>empty(), (parts, n) -> parts.actual = n)
            .maybe("status", Type.TEXT, v -> Optional.<String>empty(), (parts, s) -> parts.status = s)
            .done();

    private FigureWire() {}

    /** What an object says, in whatever order. */
    private static final class Parts {
        private @Nullable Long numerator;
        private @Nullable Long denominator;
        private @Nullable Long target;
        private @Nullable Long actual;
        private @Nullable String status;

        FigureValue value() {
            if (target != null && actual != null && status != null) {
                return new FigureValue.Target(target, actual, status);
            }
            if (numerator != null && denominator != null) {
                return new FigureValue.Share(numerator, denominator);
            }
            throw new IllegalArgumentException(
                    "Figure value must have numerator and denominator, or target, actual and status, but had not");
        }
    }
}
