package io.github.xingwuguan.examples.benchmarks;

/** The card by hand with comparisons in place of tables, as one writes it at first: branches that a processor cannot foresee. */
final class PlainCard extends HandCard {
    private static final double ITEM = 200_000;

    PlainCard(double[][] columns) {
        super(columns);
    }

    @Override
    void score(int from, int to) {
        for (int i = from; i < to; i++) {
            row(i);
        }
    }

    private void row(int i) {
        boolean owners = f[25][i] != 0;
        boolean cases = f[26][i] != 0;
        double a = yes(f[0][i]) + ofFour(f[1][i]) + share(f[2][i]) + ofThree(f[4][i]);
        a = owners ? a + cut(f[3][i]) : reweighted(a, 1);
        double b = yes(f[5][i]) + ofFour(f[6][i]) + cut(f[8][i]) + ofThree(f[9][i]);
        b = cases ? b + share(f[7][i]) : reweighted(b, 1);
        double c = yes(f[10][i]) + share(f[12][i]) + cut(f[13][i]) + ofThree(f[14][i]);
        c = owners ? c + ofFour(f[11][i]) : reweighted(c, 1);
        double d = ofFour(f[16][i]) + share(f[17][i]) + cut(f[18][i]);
        d += (cases ? yes(f[15][i]) : 0) + (owners ? ofThree(f[19][i]) : 0);
        d = owners && cases ? d : reweighted(d, owners || cases ? 1 : 2);
        double e = yes(f[20][i]) + ofFour(f[21][i]) + share(f[22][i]) + ofThree(f[24][i]);
        e = cases ? e + cut(f[23][i]) : reweighted(e, 1);
        points[0][i] = a;
        points[1][i] = b;
        points[2][i] = c;
        points[3][i] = d;
        points[4][i] = e;
        finish(i, a, b, c, d, e, f[9][i] < 0 || (owners && f[19][i] < 0));
    }

    private static double yes(double v) {
        return v > 0 ? ITEM : 0;
    }

    private static double ofFour(double v) {
        return v >= 3 ? ITEM : v >= 2 ? 140_000 : v >= 1 ? 80_000 : 0;
    }

    private static double ofThree(double v) {
        return v >= 2 ? ITEM : v >= 1 ? 120_000 : 0;
    }

    private static double share(double v) {
        return v >= 8 ? ITEM : v > 0 ? v * 25_000 : 0;
    }

    private static double cut(double v) {
        return v >= 14 ? ITEM : v >= 9 ? 150_000 : v >= 5 ? 100_000 : v >= 2 ? 50_000 : 0;
    }
}
