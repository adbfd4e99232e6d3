package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.CreditRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a firm did well (良好信息), worth so many tenths of a point at the end of the year under the bundled draft. */
final class Deeds {
    private static final int TRIES = 60;
    private static final int LEAST = 10;
    private static final int MOST_OF_HONOURS = 150;
    private static final int MOST_OF_SERVICE = 200;
    private static final int MOST_OF_KEY_WORK = 100;
    private static final int MOST_OF_CHARITY = 30;
    private static final int MOST_OF_TRAINING = 20;
    private static final int MOST_OF_STAFF = 50;
    private static final int MOST_OF_PRESS = 40;
    private static final int MOST_OF_OTHER = 50;
    private static final List<HonourLevel> LEVELS = List.of(
            HonourLevel.NATIONAL, HonourLevel.PROVINCIAL, HonourLevel.CITY, HonourLevel.COUNTY, HonourLevel.STREET);

    private final CreditBook book;
    private final Draws draws;
    private int left;
    private int honours;
    private int service;
    private int keyWork;
    private int staff;
    private int press;
    private int charity;
    private int training;

    Deeds(CreditBook book, Draws draws) {
        this.book = book;
        this.draws = draws;
    }

    /** Draws good records that are worth so many tenths; under a whole point none but a survey. */
    void counting(int tenths) {
        left = tenths;
        survey();
        for (int n = 0; n < TRIES && left > MOST_OF_OTHER; n++) {
            switch (draws.weighted(34, 20, 8, 8, 8, 6, 16)) {
                case 0 -> honour(draws.between(0, LEVELS.size() - 1));
                case 1 -> keyWork(10 * draws.between(2, 5));
                case 2 -> charity();
                case 3 -> training();
                case 4 -> ofStaff();
                case 5 -> inThePress();
                default -> other(10 * draws.between(1, 4));
            }
        }
        while (left >= LEAST) {
            other(Math.min(left, left - MOST_OF_OTHER < LEAST && left > MOST_OF_OTHER ? 30 : MOST_OF_OTHER));
        }
    }

    /** What is left after a piece must be a piece again, or nothing. */
    private boolean fits(int piece) {
        return piece == left || piece <= left - LEAST;
    }

    private void survey() {
        int band = left >= 200 ? 120 : left >= 130 ? 80 : left >= 70 ? 50 : 0;
        int percent = switch (band) {
            case 120 -> draws.between(900, 968);
            case 80 -> draws.between(850, 899);
            case 50 -> draws.between(800, 849);
            default -> draws.between(590, 799);
        };
        CreditRecord.Builder survey = book.draft("satisfaction", "housing", LocalDate.of(2024, 11, 20), 12);
        book.write(survey.quantity(Quantity.of(BigDecimal.valueOf(percent, 3))));
        left -= band;
        service += band;
    }

    private void honour(int level) {
        int worth = 50 - 10 * level;
        if (!fits(worth) || honours + worth > MOST_OF_HONOURS) {
            return;
        }
        LocalDate on = LocalDate.of(draws.between(2022, 2024), draws.between(2, 11), draws.between(1, 28));
        CreditRecord honour =
                ofMatter(book.draft("honour", "organisation-department", on, 5), LEVELS.get(level), "award-");
        if (level < LEVELS.size() - 1 && draws.chance(0.3)) {
            // the same award was given by a lower level first: only the higher counts
            CreditRecord.Builder lower = book.draft("honour", "civil-affairs", on.minusDays(40), 5);
            book.write(lower.matter("award-" + honour.id()).level(LEVELS.get(level + 1)));
        }
        left -= worth;
        honours += worth;
    }

    private void ofStaff() {
        if (fits(LEAST) && staff + LEAST <= MOST_OF_STAFF && honours + LEAST <= MOST_OF_HONOURS) {
            ofMatter(book.draft("staff-honour", "human-resources", day(), 4), HonourLevel.COUNTY, "award-");
            staff += LEAST;
            honours += LEAST;
            left -= LEAST;
        }
    }

    private void inThePress() {
        int worth = 2 * LEAST;
        if (fits(worth) && press + worth <= MOST_OF_PRESS && honours + worth <= MOST_OF_HONOURS) {
            ofMatter(book.draft("media-report", "publicity-department", day(), 2), HonourLevel.CITY, "report-");
            press += worth;
            honours += worth;
            left -= worth;
        }
    }

    private CreditRecord ofMatter(CreditRecord.Builder draft, HonourLevel level, String prefix) {
        return book.write(draft.level(level).matter(prefix + draft.build().id()));
    }

    private void keyWork(int worth) {
        if (fits(worth) && keyWork + worth <= MOST_OF_KEY_WORK && service + worth <= MOST_OF_SERVICE) {
            chosen("key-work", worth);
            keyWork += worth;
            service += worth;
        }
    }

    private void charity() {
        if (fits(LEAST) && charity < MOST_OF_CHARITY) {
            book.write(book.draft("charity", "civil-affairs", day(), 3));
            charity += LEAST;
            left -= LEAST;
        }
    }

    private void training() {
        if (fits(LEAST) && training < MOST_OF_TRAINING) {
            book.write(book.draft("training", "human-resources", day(), 3));
            training += LEAST;
            left -= LEAST;
        }
    }

    private void other(int worth) {
        if (fits(worth)) {
            chosen("other-good", worth);
        }
    }

    private void chosen(String item, int worth) {
        CreditRecord.Builder draft = book.draft(item, "housing", day(), 6);
        book.write(draft.discretionary(Points.of(BigDecimal.valueOf(worth, 1))));
        left -= worth;
    }

    private LocalDate day() {
        return LocalDate.of(2024, draws.between(1, 11), draws.between(1, 28));
    }

    /** An honour of more than three years ago. */
    void past() {
        LocalDate on = LocalDate.of(2021, draws.between(2, 11), draws.between(1, 28));
        ofMatter(book.draft("honour", "organisation-department", on, 5), draws.pick(LEVELS), "award-");
    }
}
