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
}
