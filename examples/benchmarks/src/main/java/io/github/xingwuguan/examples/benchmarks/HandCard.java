package io.github.xingwuguan.examples.benchmarks;

/**
 * The card of 25 indicators by hand, when there is no rubric to read: constants in the code, a row at a time, small tables in place of
 * branches, no objects. Points in units of 1/10,000, which doubles hold exactly.
 */
class HandCard {
    private static final double MAX = 1_000_000;
    private static final double ITEM = 200_000;
    private static final double[] FLAG = {0, 0, ITEM};
    private static final double[] LEVELS4 = {0, 0, 80_000, 140_000, ITEM};
    private static final double[] LEVELS3 = {0, 0, 120_000, ITEM};
    private static final double[] COUNT = {0, 0, 25_000, 50_000, 75_000, 100_000, 125_000, 150_000, 175_000, ITEM};
    private static final double[] BANDS = new double[16];

    static {
        for (int count = 0; count < 15; count++) {
            BANDS[count + 1] =
                    count >= 14 ? ITEM : count >= 9 ? 150_000 : count >= 5 ? 100_000 : count >= 2 ? 50_000 : 0;
        }
    }

    /** One array a fact; −1 is missing. */
    final double[][] f;

    final double[][] points;
    final double[] total;
    final byte[] star;

    HandCard(double[][] columns) {
        int rows = columns[0].length;
        f = columns;
        points = new double[5][rows];
        total = new double[rows];
        star = new byte[rows];
    }

    void score(int from, int to) {
        for (int i = from; i < to; i++) {
            row(i);
        }
    }

    private void row(int i) {
        boolean owners = f[25][i] != 0;
        boolean cases = f[26][i] != 0;
        double a = flag(f[0][i]) + levels4(f[1][i]) + count(f[2][i]) + levels3(f[4][i]);
        a = owners ? a + bands(f[3][i]) : reweighted(a, 1);
        double b = flag(f[5][i]) + levels4(f[6][i]) + bands(f[8][i]) + levels3(f[9][i]);
        b = cases ? b + count(f[7][i]) : reweighted(b, 1);
        double c = flag(f[10][i]) + count(f[12][i]) + bands(f[13][i]) + levels3(f[14][i]);
        c = owners ? c + levels4(f[11][i]) : reweighted(c, 1);
        double d = levels4(f[16][i]) + count(f[17][i]) + bands(f[18][i]);
        d += (cases ? flag(f[15][i]) : 0) + (owners ? levels3(f[19][i]) : 0);
        d = owners && cases ? d : reweighted(d, owners || cases ? 1 : 2);
        double e = flag(f[20][i]) + levels4(f[21][i]) + count(f[22][i]) + levels3(f[24][i]);
        e = cases ? e + bands(f[23][i]) : reweighted(e, 1);
        points[0][i] = a;
        points[1][i] = b;
        points[2][i] = c;
        points[3][i] = d;
        points[4][i] = e;
        finish(i, a, b, c, d, e, f[9][i] < 0 || (owners && f[19][i] < 0));
    }

    final void finish(int i, double a, double b, double c, double d, double e, boolean open) {
        double sum = a + b + c + d + e;
        total[i] = sum;
        star[i] = (byte) star(i, sum, Math.min(Math.min(Math.min(a, b), Math.min(c, d)), e), open);
    }

    private int star(int i, double sum, double least, boolean open) {
        if (open || f[27][i] != 1 || f[28][i] != 1) {
            return -1;
        }
        if (f[29][i] == 1 || f[31][i] == 1) {
            return 0;
        }
        int cap = f[30][i] > 6 || f[32][i] > 6 ? 3 : 5;
        int reach = 0;
        while (reach < cap && sum >= (40 + 10 * reach) * 50_000.0 && least >= (20 + 10 * reach) * 10_000.0) {
            reach++;
        }
        return reach;
    }

    static double flag(double v) {
        return FLAG[(int) v + 1];
    }

    static double levels4(double v) {
        return LEVELS4[(int) v + 1];
    }

    static double levels3(double v) {
        return LEVELS3[(int) v + 1];
    }

    static double count(double v) {
        return COUNT[Math.min((int) v, 8) + 1];
    }

    static double bands(double v) {
        return BANDS[Math.min((int) v, 14) + 1];
    }

    static double reweighted(double points, int items) {
        return (long) (points * MAX / (MAX - items * ITEM) + 0.5);
    }
}
