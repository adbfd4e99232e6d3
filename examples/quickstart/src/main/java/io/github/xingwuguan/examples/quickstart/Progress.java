package io.github.xingwuguan.examples.quickstart;

import java.io.PrintStream;

/** A bar that fills while long work goes on, on a terminal only. */
final class Progress {
    private static final int WIDTH = 30;

    private final PrintStream err;
    private final boolean isTerminal;
    private int shown = -1;

    Progress(PrintStream err, boolean isTerminal) {
        this.err = err;
        this.isTerminal = isTerminal;
    }

    void at(String what, long done, long all) {
        int filled = all == 0 ? WIDTH : (int) Math.min(WIDTH, done * WIDTH / all);
        if (!isTerminal || filled == shown) {
            return;
        }
        shown = filled;
        err.print("\r" + what + " [" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "]");
        err.flush();
    }

    /** Wipes the bar. */
    void done() {
        if (isTerminal && shown >= 0) {
            err.print("\r\u001b[2K");
            err.flush();
        }
    }
}
