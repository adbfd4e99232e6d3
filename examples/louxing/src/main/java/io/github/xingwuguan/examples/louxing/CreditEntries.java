package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.credit.EnrolmentStatus;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Participation;
import io.github.xingwuguan.credit.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The credit ledger of the district (信用台账), firm by firm. Each firm's records are drawn towards a score that its place among those
 * of its grade names; no grade, score or list is written down.
 */
final class CreditEntries {
    private static final int BASE = 600;
    private static final List<String> VETOES = List.of("fund-misuse", "refuses-to-leave");

    private final DistrictPlan plan;
    private final Tenures tenures;
    private int vetoes;

    private CreditEntries(DistrictPlan plan) {
        this.plan = plan;
        this.tenures = new Tenures(plan);
    }

    static List<LedgerEntry> of(DistrictPlan plan) {
        CreditEntries drawn = new CreditEntries(plan);
        return plan.firms().stream()
                .flatMap(firm -> drawn.entries(firm).stream())
                .toList();
    }

    private List<LedgerEntry> entries(FirmProfile firm) {
        List<Tenure> held = tenures.of(firm);
        List<LedgerEntry> entries = new ArrayList<>(participations(firm));
        entries.addAll(held);
        CreditBook book = new CreditBook(firm, held);
        Draws draws = Draws.of("credit", firm.number());
        if (plan.isBlackListed(firm)) {
            struck(firm, book, draws);
        } else {
            graded(firm, book, draws);
        }
        entries.addAll(book.entries());
        return entries;
    }

    /** The absent ones never applied, were not admitted yet, left, or were suspended. */
    private List<Participation> participations(FirmProfile firm) {
        Draws draws = Draws.of("participation", firm.number());
        LocalDate filed = LocalDate.of(2023, 12, draws.between(1, 28));
        LocalDate enrolled = LocalDate.of(2024, draws.between(1, 2), draws.between(3, 28));
        Participation application = step(firm, EnrolmentStatus.FILED, filed);
        Participation enrolment = step(firm, EnrolmentStatus.ENROLLED, enrolled);
        return switch (plan.absent().indexOf(firm)) {
            case 0 -> List.of();
            case 1 -> List.of(application);
            case 2 -> List.of(application, enrolment, step(firm, EnrolmentStatus.WITHDRAWN, LocalDate.of(2024, 9, 30)));
            case 3 ->
                List.of(application, enrolment, step(firm, EnrolmentStatus.SUSPENDED, LocalDate.of(2024, 11, 15)));
            default -> List.of(application, enrolment);
        };
    }

    private static Participation step(FirmProfile firm, EnrolmentStatus status, LocalDate from) {
        return new Participation(Names.subject(firm), status, from, CreditBook.at(from, 1));
    }

    /** A veto decides whatever the points; one of the firms would have grade C by its points. */
    private void struck(FirmProfile firm, CreditBook book, Draws draws) {
        int worth = new CreditIncidents(firm, book).veto(VETOES.get(vetoes % VETOES.size()));
        boolean losesItsGrade = ++vetoes == 2;
        Breaches breaches = new Breaches(book, draws);
        int bad = breaches.counting(losesItsGrade ? 20 : draws.between(60, 160));
        breaches.past(2);
        new Deeds(book, draws).counting(losesItsGrade ? 50 + bad - worth : draws.between(40, 150));
    }

    private void graded(FirmProfile firm, CreditBook book, Draws draws) {
        List<FirmProfile> peers = plan.peers(firm);
        int place = peers.indexOf(firm);
        int aim = aim(firm.grade(), place, peers.size(), draws);
        int worth = new CreditIncidents(firm, book).write(place + 1);
        Breaches breaches = new Breaches(book, draws);
        int bad = breaches.counting(bad(firm.grade(), aim, draws) + Math.min(0, worth));
        breaches.past(3);
        Deeds deeds = new Deeds(book, draws);
        if (draws.chance(0.4)) {
            deeds.past();
        }
        deeds.counting(Math.max(0, aim - BASE + bad - worth));
    }

    /** A score in tenths of a point, better the better the place; no two firms with A have the same. */
    private static int aim(String grade, int place, int peers, Draws draws) {
        return switch (grade) {
            case "A" -> 975 - 8 * place;
            case "B" -> 838 - 124 * place / peers + draws.between(-5, 5);
            case "C" -> 690 - 74 * place / peers + draws.between(-3, 3);
            default -> 582 - 170 * place / peers;
        };
    }

    /** What breaches may take, in tenths of a point. */
    private static int bad(String grade, int aim, Draws draws) {
        return switch (grade) {
            case "A" -> 10 * draws.between(0, 2);
            case "B" -> draws.between(0, 90);
            case "C" -> draws.between(40, 180);
            default -> BASE - aim + draws.between(20, 160);
        };
    }
}
