package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.scoring.rating.Cells;
import io.github.xingwuguan.scoring.rating.FactTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A compound as some host keeps it: typed fields of its own, −1 where it does not know. Flags are 0 or 1, levels are positions.
 */
record HostCompound(
        String name,
        int f0,
        int f1,
        int f2,
        int f3,
        int f4,
        int f5,
        int f6,
        int f7,
        int f8,
        int f9,
        int f10,
        int f11,
        int f12,
        int f13,
        int f14,
        int f15,
        int f16,
        int f17,
        int f18,
        int f19,
        int f20,
        int f21,
        int f22,
        int f23,
        int f24,
        boolean owners,
        int cases,
        boolean gate0,
        boolean gate1,
        boolean veto0,
        int veto1,
        boolean veto2,
        int veto3) {

    static List<HostCompound> all(double[][] f) {
        List<HostCompound> hosts = new ArrayList<>();
        for (int i = 0; i < f[0].length; i++) {
            hosts.add(new HostCompound(
                    "compound-" + i,
                    (int) f[0][i],
                    (int) f[1][i],
                    (int) f[2][i],
                    (int) f[3][i],
                    (int) f[4][i],
                    (int) f[5][i],
                    (int) f[6][i],
                    (int) f[7][i],
                    (int) f[8][i],
                    (int) f[9][i],
                    (int) f[10][i],
                    (int) f[11][i],
                    (int) f[12][i],
                    (int) f[13][i],
                    (int) f[14][i],
                    (int) f[15][i],
                    (int) f[16][i],
                    (int) f[17][i],
                    (int) f[18][i],
                    (int) f[19][i],
                    (int) f[20][i],
                    (int) f[21][i],
                    (int) f[22][i],
                    (int) f[23][i],
                    (int) f[24][i],
                    f[25][i] == 1,
                    (int) f[26][i],
                    f[27][i] == 1,
                    f[28][i] == 1,
                    f[29][i] == 1,
                    (int) f[30][i],
                    f[31][i] == 1,
                    (int) f[32][i]));
        }
        return hosts;
    }

    /** The setters of all columns, asked for once. */
    static final class Columns {
        private final FactTable.Builder table;
        private final Codes[] codes = new Codes[25];
        private final Cells.Quantities[] counts = new Cells.Quantities[25];
        private final Codes owners;
        private final Cells.Quantities cases;
        private final Codes gate0;
        private final Codes gate1;
        private final Codes veto0;
        private final Cells.Quantities veto1;
        private final Codes veto2;
        private final Cells.Quantities veto3;

        /** A column of codes with the index of each of the host's values. */
        private static final class Codes {
            private final Cells.Codes cells;
            private final int[] indices;

            private Codes(Cells.Codes cells, int[] indices) {
                this.cells = cells;
                this.indices = indices;
            }

            static Codes of(FactTable.Builder table, String fact, String... codes) {
                Cells.Codes cells = table.codes(fact);
                return new Codes(
                        cells, Arrays.stream(codes).mapToInt(cells::index).toArray());
            }

            void set(boolean value) {
                set(value ? 1 : 0);
            }

            void set(int position) {
                if (position >= 0) {
                    cells.set(indices[position]);
                }
            }
        }

        Columns(List<FactKey> keys, int rows) {
            table = FactTable.builder(keys, rows);
            for (int k = 0; k < 25; k++) {
                switch (k % 5) {
                    case 0 -> codes[k] = flag("f" + k);
                    case 1 -> codes[k] = Codes.of(table, "f" + k, "l0", "l1", "l2", "l3");
                    case 4 -> codes[k] = Codes.of(table, "f" + k, "l0", "l1", "l2");
                    default -> counts[k] = table.quantities("f" + k);
                }
            }
            owners = flag(Card.OWNERS);
            cases = table.quantities(Card.CASES);
            gate0 = flag("gate-0");
            gate1 = flag("gate-1");
            veto0 = flag("veto-0");
            veto1 = table.quantities("veto-1");
            veto2 = flag("veto-2");
            veto3 = table.quantities("veto-3");
        }

        private Codes flag(String fact) {
            return Codes.of(table, fact, "false", "true");
        }

        FactTable fill(List<HostCompound> hosts) {
            hosts.forEach(this::add);
            return table.build();
        }

        private void add(HostCompound host) {
            table.begin(host.name);
            codes[0].set(host.f0);
            codes[1].set(host.f1);
            count(2, host.f2);
            count(3, host.f3);
            codes[4].set(host.f4);
            codes[5].set(host.f5);
            codes[6].set(host.f6);
            count(7, host.f7);
            count(8, host.f8);
            codes[9].set(host.f9);
            codes[10].set(host.f10);
            codes[11].set(host.f11);
            count(12, host.f12);
            count(13, host.f13);
            codes[14].set(host.f14);
            codes[15].set(host.f15);
            codes[16].set(host.f16);
            count(17, host.f17);
            count(18, host.f18);
            codes[19].set(host.f19);
            codes[20].set(host.f20);
            codes[21].set(host.f21);
            count(22, host.f22);
            count(23, host.f23);
            codes[24].set(host.f24);
            owners.set(host.owners);
            cases.set(host.cases);
            gate0.set(host.gate0);
            gate1.set(host.gate1);
            veto0.set(host.veto0);
            veto1.set(host.veto1);
            veto2.set(host.veto2);
            veto3.set(host.veto3);
        }

        private void count(int k, int value) {
            if (value >= 0) {
                counts[k].set(value);
            }
        }
    }
}
