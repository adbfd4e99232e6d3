package io.github.xingwuguan.programme.reportin;

import io.github.xingwuguan.basics.Ratio;

/**
 * The posts of one kind: offered, taken, filled with work (设岗、领岗、履岗).
 *
 * @param offered how many are offered
 * @param taken how many members took one
 * @param active how many of those served
 */
public record PostCount(int offered, int taken, int active) {
    /** {@return whether more were taken than are offered, which somebody should look at} */
    public boolean isOverTaken() {
        return taken > offered;
    }

    /** {@return active / taken} */
    public Ratio activity() {
        return Ratio.of(active, taken);
    }
}
