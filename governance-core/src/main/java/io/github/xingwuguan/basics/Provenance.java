package io.github.xingwuguan.basics;

import java.util.Optional;
import org.immutables.value.Value;

/** Where rules come from (出处). Nothing is claimed official that is not. */
@Value.Immutable
public sealed interface Provenance permits ImmutableProvenance {
    /** How close the rules are to their source (性质). */
    enum Kind implements Coded {
        /** The text of the issuing authority, taken over whole. */
        OFFICIAL("official"),
        /** Built after a published text, not taken over whole. */
        DERIVED("derived"),
        /** Invented for illustration. */
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

    /** {@return how close to the source} */
    Kind kind();

    /** {@return who issued the source, or who invented the rules} */
    String issuer();

    /** {@return title and number of the source, or a sentence that says what was invented} */
    String document();

    /** {@return the article or clause} */
    Optional<String> article();

    /** {@return where to read it} */
    Optional<String> url();

    /**
     * Official and derived rules name a document.
     *
     * @throws IllegalArgumentException if issuer or document are blank
     */
    @Value.Check
    default void check() {
        if (issuer().isBlank() || document().isBlank()) {
            throw new IllegalArgumentException("Provenance must name issuer and document, but one was blank");
        }
    }

    /**
     * {@return rules invented for illustration}
     *
     * @param issuer who invented them
     * @param document what was invented
     */
    static Provenance illustrative(String issuer, String document) {
        return builder()
                .kind(Kind.ILLUSTRATIVE)
                .issuer(issuer)
                .document(document)
                .build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Provenance}. */
    final class Builder extends ImmutableProvenance.Builder {
        Builder() {}
    }
}
