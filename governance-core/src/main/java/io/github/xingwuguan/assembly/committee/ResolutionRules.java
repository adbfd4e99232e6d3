package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;

/**
 * How what the owners decided is announced and challenged (业主大会决定的公告与撤销期限).
 *
 * @param announceWithin how long after the count it is announced at the latest
 * @param challengeWithin how long an owner can ask the court to set it aside, from the day on which the owner knew or had to know of it
 * @param basis on what the time for a challenge rests
 */
public record ResolutionRules(TimeLimit announceWithin, TimeLimit challengeWithin, LegalBasis basis) {
    /** The wire form. */
    public static final Shape<ResolutionRules> SHAPE = Shape.of(
            "Resolution rules",
            Field.of("announceWithin", TimeLimit.SHAPE, ResolutionRules::announceWithin),
            Field.of("challengeWithin", TimeLimit.SHAPE, ResolutionRules::challengeWithin),
            Field.of("basis", LegalBasis.SHAPE, ResolutionRules::basis),
            ResolutionRules::new);
}
