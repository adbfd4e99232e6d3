package io.github.xingwuguan.rating;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What claims come down to on a day (核定结果).
 *
 * @param facts the facts that may count
 * @param overClaims where the self-assessment differed from what was verified
 * @param nextChangeOn the next day on which evidence or a grade runs out; empty if none does
 */
public record Resolution(FactSheet facts, List<OverClaim> overClaims, Optional<LocalDate> nextChangeOn) {
    /**
     * A self-assessment that was not confirmed (自评差异).
     *
     * @param fact the name of the fact
     * @param claimed the self-assessed value
     * @param verified the value that counts
     */
    public record OverClaim(String fact, Fact claimed, Fact verified) {}

    /**
     * Copies the list.
     *
     * @param facts the facts that may count
     * @param overClaims where the self-assessment differed
     * @param nextChangeOn the next day on which a fact changes by itself
     */
    public Resolution {
        overClaims = List.copyOf(overClaims);
    }
}
