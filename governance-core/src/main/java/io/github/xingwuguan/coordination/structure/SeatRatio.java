package io.github.xingwuguan.coordination.structure;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * For how many one holder is there (配比): one grid head for 160 to 255 households. Of less than the least there is still one.
 *
 * @param base of what
 * @param least one more holder needs so many more, 1 to 100,000
 * @param most one holder is there for so many at most, not less than the least
 */
public record SeatRatio(Base base, int least, int most) {
    /** The wire form. */
    public static final Shape<SeatRatio> SHAPE = Shape.of(
            "Seat ratio",
            Field.of("base", Type.code("Base", Base.values()), SeatRatio::base),
            Field.of("least", Type.INT, SeatRatio::least),
            Field.of("most", Type.INT, SeatRatio::most),
            SeatRatio::new);

    /** Of what there are so many (配比基数). */
    public enum Base implements Coded {
        /** Households (户). */
        HOUSEHOLDS("households"),
        /** Buildings (楼栋). */
        BUILDINGS("buildings"),
        /** Stairwells (单元). */
        STAIRWELLS("stairwells");

        private final String code;

        Base(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks the numbers.
     *
     * @param base of what
     * @param least one more holder needs so many more
     * @param most one holder is there for so many at most
     * @throws IllegalArgumentException if they are out of range or out of order
     */
    public SeatRatio {
        if (least < 1 || most < least || most > 100_000) {
            throw new IllegalArgumentException(
                    "Seat ratio must be within 1 to 100000 and in order, but was " + least + " to " + most);
        }
    }

    /**
     * {@return how many holders are needed}
     *
     * @param count how many there are, 0 or more
     */
    public int fewest(int count) {
        return (int) ((count + (long) most - 1) / most);
    }

    /**
     * {@return how many holders there may be}; where the two cannot both be met, as many as are needed
     *
     * @param count how many there are, 0 or more
     */
    public int greatest(int count) {
        return Math.max(fewest(count), count / least);
    }
}
