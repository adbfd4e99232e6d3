package io.github.xingwuguan.rating;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What claims come down to on a day (核定结果).
 *
 * @param facts the facts that may count
 * @param claims the claim behind each fact, whether it counts or not, for evidence and level
 * @param overClaims where the self-assessment differed from what was verified
 * @param nextChangeOn the next day on which evidence or a grade runs out; empty if none does
 */
public record Resolution(
        FactSheet facts, Map<String, Claim> claims, List<OverClaim> overClaims, Optional<LocalDate> nextChangeOn) {
    /**
     * A self-assessment that was not confirmed (自评差异).
     *
     * @param fact the name of the fact
     * @param claimed the self-assessed value
     * @param verified the value that counts
     */
    public record OverClaim(String fact, Fact claimed, Fact verified) {}

    /**
     * Copies map and list.
     *
     * @param facts the facts that may count
     * @param claims the claim behind each fact
     * @param overClaims where the self-assessment differed
     * @param nextChangeOn the next day on which a fact changes by itself
     */
    public Resolution {
        claims = Map.copyOf(claims);
        overClaims = List.copyOf(overClaims);
    }
}
