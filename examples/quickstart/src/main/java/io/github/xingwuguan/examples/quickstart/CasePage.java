package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.casework.CaseBook;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseFile;
import io.github.xingwuguan.casework.dossier.Verification;
import io.github.xingwuguan.lifecycle.Actor;
import java.io.PrintStream;
import java.util.List;

/** One dossier as a book (一案一册), as those read it who handle the case. */
final class CasePage {
    private CasePage() {}

    static void print(CaseFile file, PrintStream out) {
        List<CaseEvent> events = file.events();
        Actor reader = events.get(events.size() - 1).trace().actor();
        Verification found = file.dossier().verify(List.of());
        out.println();
        CaseBook.lines(file, reader, found, Language.ZH).forEach(out::println);
    }
}
