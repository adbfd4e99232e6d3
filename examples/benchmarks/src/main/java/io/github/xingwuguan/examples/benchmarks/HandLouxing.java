package io.github.xingwuguan.examples.benchmarks;

/**
 * The Louxing draft as a careful engineer writes it for speed when there is no rubric to read. Points in units of 1/10,000; every line is
 * one division of whole numbers that doubles hold exactly, rounded once.
 */
final class HandLouxing extends LouxingColumns {
    private static final double POINT = 10_000;
    private static final double MAX = 100 * POINT;
    private static final double[] STATION = {0, 0, 12, 20};
    private static final double[] BODY = {0, 0, 15, 25};
    private static final double[] RULES = {0, 0, 6, 10};
    private static final double[] MODE = {0, 0, 10, 12, 15};
    private static final double[] STARS = {0, 0, 3, 6, 9, 12, 15};
    private static final double[] CREDIT = {0, 0, 8, 15, 20};
    private static final double[] ONLINE = {0, 0, 8, 15};
    private static final double[] TOTALS = {300, 350, 400, 450, 475};
    private static final double[] MINIMA = {40, 50, 60, 80, 85};

    final double[][] points;
    final double[] total;
    final byte[] star;
    private final boolean[] open;

    HandLouxing(LouxingSubjects subjects) {
        super(subjects);
        total = new double[s.size()];
        star = new byte[s.size()];
        points = new double[5][s.size()];
        open = new boolean[s.size()];
    }

    /** A dimension at a time, in blocks that stay in the cache: faster than a row at a time, whose code is too much for one method. */
    void score(int from, int to) {
        for (int start = from; start < to; start += 1_024) {
            int end = Math.min(to, start + 1_024);
            base(start, end);
            team(start, end);
            governance(start, end);
            service(start, end);
            appraisal(start, end);
            stars(start, end);
        }
    }

    private void base(int from, int to) {
        for (int i = from; i < to; i++) {
            double v = area[i];
            double a = level(STATION, branch[i]) + level(STATION, station[i]) + flag(place[i], 15);
            a += (v >= 60 ? 15 : v >= 40 ? 10 : v >= 20 ? 6 : 0) * POINT;
            points[0][i] = a + line(disclosure, i, 5, 3, 2, 15) + count(events[i], 12, 15);
        }
    }

    private void team(int from, int to) {
        for (int i = from; i < to; i++) {
            double v = volunteers[i];
            double b = line(posts, i, 2, 1, 1, 10);
            b += (v >= 5 ? 10 : v >= 3 ? 7 : v >= 1 ? 4 : 0) * POINT;
            double na = 0;
            if (possible[i] != 0) {
                b += level(BODY, body[i]);
            } else {
                na += 25;
            }
            if (possible[i] != 0 && body[i] != 1) {
                b += flag(inTerm[i], 10) + partyShare(i) + cross(i);
            } else {
                na += 40;
            }
            if (residents[i] != 0) {
                b += line(reportedIn, i, 10, 5, 4, 15);
            } else {
                na += 15;
            }
            open[i] = na > 50;
            points[1][i] = reweighted(b, na);
        }
    }

    private void governance(int from, int to) {
        for (int i = from; i < to; i++) {
            double c = line(conferences, i, 2, 1, 1, 15) + count(meetings[i], 4, 10);
            double na = 0;
            if (itemsDue[i] != 0) {
                c += line(items, i, 20, 10, 9, 15);
            } else {
                na += 15;
            }
            if (possible[i] != 0 && body[i] != 1) {
                c += flag(assembly[i], 10) + level(RULES, rules[i]);
            } else {
                na += 20;
            }
            if (casesOpened[i] != 0) {
                c += line(cleared, i, 20, 12, 7, 20);
            } else {
                na += 20;
            }
            if (disputes[i] != 0) {
                c += line(settled, i, 20, 14, 5, 10);
            } else {
                na += 10;
            }
            if (petitions[i] != 0) {
                c += line(onTime, i, 10, 7, 3, 6) + repeated(i);
            } else {
                na += 10;
            }
            open[i] |= na > 50;
            points[2][i] = reweighted(c, na);
        }
    }

    private void service(int from, int to) {
        for (int i = from; i < to; i++) {
            double d = level(MODE, mode[i]) + flag(charging[i], 5) + line(fees, i, 10, 5, 4, 10);
            d += defects[i] < 0 || defects[i] >= 10 ? 0 : (15 - 1.5 * defects[i]) * POINT;
            double na = 0;
            boolean surveyed = survey[1][i] >= 30 && survey[1][i] * 10 >= survey[2][i];
            d += surveyed ? line(survey, i, 10, 6, 3, 25) : 0;
            if (scheme[i] != 0) {
                d += level(STARS, outside[i]);
            } else {
                na += 15;
            }
            if (repairs[i] != 0) {
                d += line(repaired, i, 50, 30, 19, 15);
            } else {
                na += 15;
            }
            open[i] |= !surveyed;
            points[3][i] = reweighted(d, na);
        }
    }

    private void appraisal(int from, int to) {
        for (int i = from; i < to; i++) {
            double e = line(completeness, i, 50, 40, 9, 20) + line(publications, i, 1, 0, 1, 15);
            e += level(ONLINE, online[i]);
            double na = 0;
            if (mode[i] == 3 || mode[i] < 0) {
                e += level(CREDIT, credit[i]);
                open[i] |= credit[i] < 0;
            } else {
                na += 20;
            }
            if (possible[i] != 0 && body[i] != 1) {
                e += marks(i);
            } else {
                na += 15;
            }
            if (findings[i] != 0) {
                e += line(rectified, i, 2, 1, 1, 15);
            } else {
                na += 15;
            }
            points[4][i] = reweighted(e, na);
        }
    }

    private void stars(int from, int to) {
        for (int i = from; i < to; i++) {
            double a = points[0][i];
            double b = points[1][i];
            double c = points[2][i];
            double d = points[3][i];
            double e = points[4][i];
            double sum = a + b + c + d + e + bonus(i);
            total[i] = sum;
            star[i] = (byte) star(i, sum, Math.min(a, Math.min(Math.min(b, c), Math.min(d, e))));
        }
    }

    private int star(int i, double sum, double least) {
        boolean unknown = branch[i] < 0 || months[i] < 0 || accident[i] < 0 || misuse[i] < 0;
        unknown |= blackListed[i] < 0 || overdue[i] < 0 || falsified[i] < 0;
        if (open[i] || unknown || branch[i] != 2 || months[i] < 12) {
            return -1;
        }
        int cap = 5;
        if (survey[0][i] * 5 < survey[1][i] * 3 || overdue[i] > 6) {
            cap = 3;
        }
        if (blackListed[i] > 0) {
            cap = 2;
        }
        if (accident[i] > 0 || misuse[i] > 0 || falsified[i] > 0) {
            cap = 0;
        }
        int reach = 0;
        while (reach < cap && sum >= TOTALS[reach] * POINT && least >= MINIMA[reach] * POINT) {
            reach++;
        }
        return reach;
    }

    private double bonus(int i) {
        double honour = Math.min(10, 5 * Math.max(0, honours[i]));
        double practice = 5 * Math.max(0, national[i]) + 3 * Math.max(0, provincial[i]) + Math.max(0, city[i]);
        return Math.min(20, honour + Math.min(10, practice)) * POINT;
    }

    private static double flag(double v, double max) {
        return v > 0 ? max * POINT : 0;
    }

    private static double level(double[] points, double v) {
        return points[(int) v + 1] * POINT;
    }

    private static double count(double v, double target, double max) {
        return v >= target ? max * POINT : v > 0 ? (long) (max * POINT * v / target + 0.5) : 0;
    }

    /** The line from floor/scale to (floor + span)/scale. */
    private static double line(double[][] ratio, int i, double scale, double floor, double span, double max) {
        double denominator = ratio[1][i];
        double part = ratio[0][i] * scale - floor * denominator;
        if (denominator <= 0 || part <= 0) {
            return 0;
        }
        double whole = span * denominator;
        return part >= whole ? max * POINT : (long) (max * POINT * part / whole + 0.5);
    }

    private double repeated(int i) {
        double denominator = repeated[1][i];
        double part = denominator - 5 * repeated[0][i];
        return denominator <= 0 || part <= 0 ? 0 : (long) (4 * POINT * part / denominator + 0.5);
    }

    private double partyShare(int i) {
        double n = partyShare[0][i];
        double d = partyShare[1][i];
        return d <= 0 ? 0 : (n * 2 >= d ? 15 : n * 10 >= d * 3 ? 10 : n > 0 ? 5 : 0) * POINT;
    }

    private double cross(int i) {
        double n = cross[0][i];
        double d = cross[1][i];
        return d <= 0 ? 0 : (n * 2 >= d ? 15 : n > 0 ? 8 : 0) * POINT;
    }

    private double marks(int i) {
        int count = (int) marked[i];
        if (count < 3) {
            return 0;
        }
        double sum = 0;
        double least = 1_000;
        double most = 0;
        for (int m = i * 9; m < i * 9 + count; m++) {
            double mark = s.marks[m];
            sum += mark;
            least = mark < least ? mark : least;
            most = mark > most ? mark : most;
        }
        boolean trims = count >= 5;
        double kept = trims ? sum - least - most : sum;
        return (long) (15 * POINT * kept / ((trims ? count - 2 : count) * 100) + 0.5);
    }

    private static double reweighted(double points, double na) {
        return na == 0 ? points : na == 100 ? 0 : (long) (points * MAX / (MAX - na * POINT) + 0.5);
    }
}
