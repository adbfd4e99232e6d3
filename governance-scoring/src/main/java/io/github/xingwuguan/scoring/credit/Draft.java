package io.github.xingwuguan.scoring.credit;

import com.google.common.primitives.ImmutableLongArray;
import io.github.xingwuguan.scoring.credit.CreditState.Fall;
import io.github.xingwuguan.scoring.credit.CreditState.Listing;
import io.github.xingwuguan.scoring.credit.CreditState.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a subject has before the quotas of lists.
 *
 * @param remembered grade and memory
 * @param marks what trackers saw, this period last
 * @param claims the lists that their rules give
 * @param slots the facts that exits ask for; empty if the policy has none
 */
record Draft(Memory.Remembered remembered, List<Mark> marks, List<Lists.Claim> claims, ImmutableLongArray slots) {
    /** {@return the same result on a later day of the period, on which nothing changed but the day} */
    Draft on(LocalDate before, LocalDate now) {
        CreditState next = remembered.next();
        CreditState moved = CreditState.builder()
                .from(next)
                .fall(next.fall()
                        .map(fall -> fall.on().equals(before) ? new Fall(fall.before(), now, fall.records()) : fall))
                .build();
        List<Mark> marksNow = new ArrayList<>(marks);
        marksNow.replaceAll(
                mark -> mark.on().equals(before) ? new Mark(now, mark.held(), mark.counts(), mark.records()) : mark);
        List<Lists.Claim> claimsNow = new ArrayList<>(claims);
        claimsNow.replaceAll(claim -> claim.listing().since().equals(before)
                ? new Lists.Claim(
                        claim.list(),
                        new Listing(claim.listing().list(), now, claim.listing().records()),
                        claim.admitted())
                : claim);
        Memory.Remembered kept =
                new Memory.Remembered(remembered.grade(), remembered.afterVeto(), moved, remembered.reasons());
        return new Draft(kept, marksNow, claimsNow, slots);
    }

    /** {@return this without a claim to a list} */
    Draft without(int list) {
        List<Lists.Claim> left = claims.stream()
                .filter(claim -> claim.list() != list || !claim.admitted())
                .toList();
        return new Draft(remembered, marks, left, slots);
    }

    boolean isAdmitted(int list) {
        return claims.stream().anyMatch(claim -> claim.list() == list && claim.admitted());
    }
}
