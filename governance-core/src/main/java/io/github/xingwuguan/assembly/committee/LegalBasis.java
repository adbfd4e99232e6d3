package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * On what a single rule rests (依据): a policy is put together from several sources, so each of its rules names its own.
 *
 * @param kind what kind of source
 * @param source title and article, or a sentence that says what was invented; 1 to 200 visible characters
 */
public record LegalBasis(Kind kind, String source) {
    /** The wire form. */
    public static final Shape<LegalBasis> SHAPE = Shape.of(
            "Legal basis",
            Field.of("kind", Type.code("Basis", Kind.values()), LegalBasis::kind),
            Field.of("source", Type.TEXT, LegalBasis::source),
            LegalBasis::new);

    /** What kind of source a rule has (依据层级). */
    public enum Kind implements Coded {
        /** A law, an administrative regulation or an interpretation of the supreme court (法律法规). */
        LAW("law"),
        /** A regulation of a province or a city (地方性法规). */
        LOCAL_REGULATION("local-regulation"),
        /** The rules that the owners gave themselves (管理规约、议事规则). */
        OWNERS_RULES("owners-rules"),
        /** Nothing: a default of ours (示意). */
        ILLUSTRATIVE("illustrative");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks the source.
     *
     * @param kind what kind of source
     * @param source title and article
     * @throws IllegalArgumentException if it is blank, too long or holds what cannot be seen
     */
    public LegalBasis {
        if (source.isBlank() || source.length() > 200 || !Texts.visible(source).equals(source)) {
            throw new IllegalArgumentException(
                    "Source must be 1 to 200 visible characters, but had " + source.length() + " characters");
        }
    }

    /** {@return such as {@code local-regulation 北京市物业管理条例（2024）}} */
    @Override
    public String toString() {
        return kind.code() + " " + source;
    }
}
