package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Ratio;
import java.time.LocalDate;

/**
 * How a committee stands on a day (组成情况): its seats, who fills them, and what is wrong, coded.
 *
 * <p>Errors: {@code committee-size}, {@code committee-term-too-long}, {@code committee-term} (not begun or expired),
 * {@code committee-overfull}, {@code committee-inquorate}, {@code committee-owners-too-few},
 * {@code committee-chairs}. Warnings: {@code committee-size-even}, {@code committee-term-expiring}, {@code committee-vacancies},
 * {@code committee-too-few} (than the smallest size), {@code committee-no-chair}.
 *
 * @param seats the agreed size
 * @param serving how many persons have a seat; alternates and adjuncts do not
 * @param findings what is wrong
 */
public record Composition(int seats, int serving, Problems findings) {
    /**
     * {@return how a committee stands on a day}
     *
     * @param committee the committee
     * @param roster who sits where
     * @param rules what is asked of it
     * @param date the day
     */
    public static Composition of(Committee committee, Roster roster, CommitteeRules rules, LocalDate date) {
        Problems.Collector found = Problems.collector();
        int serving = roster.members(committee.id(), date).size();
        checkSize(committee.seats(), rules, found);
        checkTerm(committee, rules, date, found);
        checkMembers(committee.seats(), serving, rules, found);
        checkPosts(committee, roster, rules, date, found);
        return new Composition(committee.seats(), serving, found.toProblems());
    }

    /** {@return how many seats are empty} */
    public int vacancies() {
        return Math.max(0, seats - serving);
    }

    /**
     * {@return whether an election with this outcome establishes the committee: as many members as the smallest size asks for, and
     * more than half of the seats}
     *
     * @param rules what is asked of it
     */
    public boolean isEstablished(CommitteeRules rules) {
        return serving >= rules.fewestSeats() && 2 * serving > seats;
    }

    private static void checkSize(int seats, CommitteeRules rules, Problems.Collector found) {
        if (seats < rules.fewestSeats() || seats > rules.mostSeats().orElse(Integer.MAX_VALUE)) {
            String range = rules.fewestSeats()
                    + rules.mostSeats().map(most -> " to " + most).orElse(" or more");
            found.error("committee-size", "/seats", "Committee must have " + range + " seats, but had " + seats);
        }
        if (seats % 2 == 0) {
            found.warning(
                    "committee-size-even", "/seats", "Committee should have an odd number of seats, but had " + seats);
        }
    }

    private static void checkTerm(Committee committee, CommitteeRules rules, LocalDate date, Problems.Collector found) {
        LocalDate latest = rules.latestEnd(committee.term().from());
        if (committee.term().until().isAfter(latest)) {
            found.error(
                    "committee-term-too-long",
                    "/term",
                    "Term must end before " + latest + ", but was " + committee.term());
        }
        TermStatus status = committee.termOn(date, rules);
        if (!status.isInside()) {
            found.error("committee-term", "/term", "Term must include " + date + ", but was " + committee.term());
        } else if (status == TermStatus.EXPIRING) {
            found.warning(
                    "committee-term-expiring",
                    "/term",
                    "Renewal should be under way on " + date + ", since the term ends before "
                            + committee.term().until());
        }
    }

    private static void checkMembers(int seats, int serving, CommitteeRules rules, Problems.Collector found) {
        if (serving > seats) {
            found.error(
                    "committee-overfull", "", "Committee must have at most " + seats + " members, but had " + serving);
        } else if (serving < seats) {
            found.warning("committee-vacancies", "", "Committee should have " + seats + " members, but had " + serving);
        }
        if (serving < rules.fewestSeats()) {
            // no error: a committee that lost members goes on until too few of its own seats are filled
            found.warning(
                    "committee-too-few",
                    "",
                    "Committee should have at least " + rules.fewestSeats() + " members, but had " + serving);
        }
        if (Ratio.of(serving, seats).compareWith(rules.leastFilled()) < 0) {
            found.error(
                    "committee-inquorate",
                    "",
                    "Committee must have filled at least " + rules.leastFilled() + " of its seats, but had "
                            + Ratio.of(serving, seats));
        }
    }

    private static void checkPosts(
            Committee committee, Roster roster, CommitteeRules rules, LocalDate date, Problems.Collector found) {
        int chairs = roster.holders(committee.id(), Post.CHAIR, date).size();
        if (chairs > 1) {
            found.error("committee-chairs", "", "Committee must have one chair, but had " + chairs);
        } else if (chairs == 0) {
            found.warning("committee-no-chair", "", "Committee should have a chair, but had none");
        }
        int serving = roster.members(committee.id(), date).size();
        int owners =
                roster.holders(committee.id(), Post.OWNER_REPRESENTATIVE, date).size();
        boolean tooFew = serving > 0
                && rules.leastOwners()
                        .filter(least -> Ratio.of(owners, serving).compareWith(least) < 0)
                        .isPresent();
        if (tooFew) {
            found.error(
                    "committee-owners-too-few",
                    "",
                    "Owners must hold at least " + rules.leastOwners().orElseThrow() + " of the seats filled, but held "
                            + Ratio.of(owners, serving));
        }
    }
}
