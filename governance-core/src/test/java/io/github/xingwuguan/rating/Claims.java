package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.facts.Fact;
import java.time.LocalDate;
import java.util.Arrays;

/** Claims of tests, for the facts of {@link Rubrics#small()}. */
final class Claims {
    static final LocalDate AS_OF = LocalDate.parse("2025-10-28");

    private static final Rubric RUBRIC = Rubrics.small();

    private Claims() {}

    static Claim.Builder claim(String fact, Fact value, EvidenceLevel level, LocalDate on) {
        return Claim.builder().fact(fact).value(value).level(level).on(on);
    }

    static Evidence photo(String id, LocalDate issuedOn) {
        return new Evidence(id, "photo", issuedOn, Evidence.Use.SINGLE);
    }

    static Evidence minutes(String id, LocalDate issuedOn) {
        return new Evidence(id, "minutes", issuedOn, Evidence.Use.SINGLE);
    }

    static ClaimSheet sheet(Claim.Builder... claims) {
        return new ClaimSheet(
                PlaceId.of("c-1"),
                Arrays.stream(claims).map(Claim.Builder::build).toList());
    }

    static Resolution resolve(LocalDate asOf, Claim.Builder... claims) {
        return sheet(claims).resolve(RUBRIC, asOf);
    }
}
