package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * What a conference came to about a matter (议决).
 *
 * @param matter the id of the matter on the agenda
 * @param result what it came to; it must be what the rules make of those who consent
 * @param consenting the parties that consent; of those present, the others do not
 */
public record Resolution(String matter, Result result, List<Participant> consenting) {
    /** The wire form. */
    public static final Shape<Resolution> SHAPE = Shape.of(
            "Resolution",
            Field.of("matter", Type.TEXT, Resolution::matter),
            Field.of("result", Type.code("Result", Result.values()), Resolution::result),
            Field.orElse("consenting", Type.list(Participant.SHAPE), List.of(), Resolution::consenting),
            Resolution::new);

    /** What came of a matter (议决结果). */
    public enum Result implements Coded {
        /** The conference adopted it (通过). */
        ADOPTED("adopted"),
        /** The conference proposes it to the owners' assembly, which decides (提请业主大会). */
        PROPOSED("proposed"),
        /** There was no agreement (未达成一致). */
        NO_CONSENSUS("no-consensus");

        private final String code;

        Result(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Copies the parties.
     *
     * @param matter the id of the matter
     * @param result what it came to
     * @param consenting the parties that consent
     */
    public Resolution {
        consenting = List.copyOf(consenting);
    }

    /** {@return whether there was agreement} */
    public boolean isCarried() {
        return result != Result.NO_CONSENSUS;
    }
}
