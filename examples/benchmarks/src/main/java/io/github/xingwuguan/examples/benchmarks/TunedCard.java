package io.github.xingwuguan.examples.benchmarks;

/** The card by hand once more, a dimension at a time in blocks that stay in the cache: as far as a loop over doubles can be driven. */
final class TunedCard extends HandCard {
    private static final int BLOCK = 1_024;

    private final boolean[] open;

    TunedCard(double[][] columns) {
        super(columns);
        open = new boolean[total.length];
    }

    @Override
    void score(int from, int to) {
        for (int start = from; start < to; start += BLOCK) {
            int end = Math.min(to, start + BLOCK);
            first(start, end);
            second(start, end);
            third(start, end);
            fourth(start, end);
            fifth(start, end);
            for (int i = start; i < end; i++) {
                finish(i, points[0][i], points[1][i], points[2][i], points[3][i], points[4][i], open[i]);
            }
        }
    }

    private void first(int from, int to) {
        double[] flags = f[0];
        double[] levels = f[1];
        double[] counts = f[2];
        double[] bands = f[3];
        double[] grades = f[4];
        double[] owners = f[25];
        double[] out = points[0];
        for (int i = from; i < to; i++) {
            double p = flag(flags[i]) + levels4(levels[i]) + count(counts[i]) + levels3(grades[i]);
            out[i] = owners[i] != 0 ? p + bands(bands[i]) : reweighted(p, 1);
        }
    }

    private void second(int from, int to) {
        double[] flags = f[5];
        double[] levels = f[6];
        double[] counts = f[7];
        double[] bands = f[8];
        double[] grades = f[9];
        double[] cases = f[26];
        double[] out = points[1];
        for (int i = from; i < to; i++) {
            double p = flag(flags[i]) + levels4(levels[i]) + bands(bands[i]) + levels3(grades[i]);
            out[i] = cases[i] != 0 ? p + count(counts[i]) : reweighted(p, 1);
            open[i] = grades[i] < 0;
        }
    }

    private void third(int from, int to) {
        double[] flags = f[10];
        double[] levels = f[11];
        double[] counts = f[12];
        double[] bands = f[13];
        double[] grades = f[14];
        double[] owners = f[25];
        double[] out = points[2];
        for (int i = from; i < to; i++) {
            double p = flag(flags[i]) + count(counts[i]) + bands(bands[i]) + levels3(grades[i]);
            out[i] = owners[i] != 0 ? p + levels4(levels[i]) : reweighted(p, 1);
        }
    }

    private void fourth(int from, int to) {
        double[] flags = f[15];
        double[] levels = f[16];
        double[] counts = f[17];
        double[] bands = f[18];
        double[] grades = f[19];
        double[] owners = f[25];
        double[] cases = f[26];
        double[] out = points[3];
        for (int i = from; i < to; i++) {
            double p = levels4(levels[i]) + count(counts[i]) + bands(bands[i]);
            int excused = 0;
            if (cases[i] != 0) {
                p += flag(flags[i]);
            } else {
                excused++;
            }
            if (owners[i] != 0) {
                p += levels3(grades[i]);
                open[i] |= grades[i] < 0;
            } else {
                excused++;
            }
            out[i] = excused == 0 ? p : reweighted(p, excused);
        }
    }

    private void fifth(int from, int to) {
        double[] flags = f[20];
        double[] levels = f[21];
        double[] counts = f[22];
        double[] bands = f[23];
        double[] grades = f[24];
        double[] cases = f[26];
        double[] out = points[4];
        for (int i = from; i < to; i++) {
            double p = flag(flags[i]) + levels4(levels[i]) + count(counts[i]) + levels3(grades[i]);
            out[i] = cases[i] != 0 ? p + bands(bands[i]) : reweighted(p, 1);
        }
    }
}
