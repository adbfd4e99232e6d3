package io.github.xingwuguan.basics;

import java.util.Optional;

/**
 * A dated set of rules (办法): data, with its origin and a digest that travels with every result.
 *
 * <p>Rubrics, credit policies and counting profiles are policies. Implementations are immutable and lint themselves when built.
 */
public interface Policy {
    /** {@return which policy, which version} */
    PolicyId id();

    /** {@return the days on which it is in force} */
    DateRange inForce();

    /** {@return draft, adopted or repealed} */
    PolicyStatus status();

    /** {@return the document that adopted it; present if and only if it was adopted or repealed} */
    Optional<String> adoptedBy();

    /** {@return where the rules come from} */
    Provenance provenance();

    /** {@return the digest of its whole content} */
    Digest digest();

    /**
     * Reports, under {@code adopted-by}, a draft with a document of adoption and anything else without one.
     *
     * @param problems where to
     */
    default void checkAdoption(Problems.Collector problems) {
        if ((status() == PolicyStatus.DRAFT) == adoptedBy().isPresent()) {
            problems.error(
                    "adopted-by",
                    "/adoptedBy",
                    "Document must stand if and only if the policy is no draft, but it is " + status().code());
        }
    }
}
