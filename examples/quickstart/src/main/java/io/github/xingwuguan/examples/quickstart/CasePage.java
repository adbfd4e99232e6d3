package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseFile;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.dossier.Entry;
import io.github.xingwuguan.casework.dossier.Verification;
import io.github.xingwuguan.json.GovernanceJson;
import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * One dossier as a book (一案一册).
 *
 * @param json writes what was done
 */
record CasePage(GovernanceJson json) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Every entry in order, and what a look at the chain finds. */
    void print(CaseFile file, PrintStream out) {
        out.println();
        out.println("══ 一案一册 dossier " + file.state().id() + " ══");
        for (Entry entry : file.dossier().entries()) {
            Deed deed = file.events().get((int) entry.seq() - 1).deed();
            out.println("  " + StarBoard.pad(Long.toString(entry.seq()), 3)
                    + MINUTE.format(entry.head().recordedAt().atZone(WorkCalendar.CHINA)) + "  "
                    + StarBoard.pad(entry.head().role(), 20)
                    + StarBoard.pad(entry.hash().abbreviated(), 14)
                    + Texts.visible(shortened(json.text(Deed.TYPE, deed))));
        }
        Verification found = file.dossier().verify(List.of());
        out.println("  核验 verified: "
                + (found.isIntact() ? "完整 intact" : found.findings().toString()) + "，"
                + "外部检查点 checkpoints kept outside: " + found.checkpoints()
                + (found.checkpoints() == 0 ? "（未锚定，截尾不可见 not anchored, a lost end would not show）" : ""));
    }

    private static String shortened(String text) {
        return text.length() > 110 ? text.substring(0, 110) + "…" : text;
    }
}
