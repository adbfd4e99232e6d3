package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that was claimed of one compound (申报表): self-assessed and verified values side by side.
 *
 * @param subject the compound
 * @param claims the claims, in any order
 */
public record ClaimSheet(PlaceId subject, List<Claim> claims) {
    /** The wire form, one line a compound. */
    public static final Shape<ClaimSheet> SHAPE = Shape.of(
            "Claim sheet",
            Field.of("subject", Type.PLACE, ClaimSheet::subject),
            Field.of("claims", Type.list(Claim.SHAPE), ClaimSheet::claims),
            ClaimSheet::new);

    /**
     * Copies the claims.
     *
     * @param subject the compound
     * @param claims the claims
     */
    public ClaimSheet {
        claims = List.copyOf(claims);
    }

    /**
     * Finds the facts that may count: for each fact of the rubric the latest claim of the highest level. A fact is missing, with its
     * reason, if nobody claimed it ({@code not-reported}), only too low a level did ({@code unverified}), two claims of that level and
     * day differ ({@code conflicting}), the form of the value is not the declared type ({@code wrong-type}), evidence that an
     * indicator asks for is absent ({@code no-evidence}) or too old ({@code evidence-expired}), or a document for one use stands
     * behind several facts ({@code evidence-reused}).
     *
     * @param rubric the rubric, already in force
     * @param asOf the day of the rating
     * @return facts, over-claims and the next day on which a fact changes by itself
     */
    public Resolution resolve(Rubric rubric, LocalDate asOf) {
        return new ClaimResolver(rubric, asOf).resolve(this);
    }
}
