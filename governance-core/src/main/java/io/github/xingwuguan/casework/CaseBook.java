package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.casework.dossier.Entry;
import io.github.xingwuguan.casework.dossier.Finding;
import io.github.xingwuguan.casework.dossier.Verification;
import io.github.xingwuguan.lifecycle.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A dossier as a book to be read (案册): a page for each command, with who did what in which part, the texts, what is kept elsewhere, and
 * what followed for the time; at its end whether the dossier holds. Persons are numbered as they come, so that nobody is named; a reader
 * who is accused does not learn who made the accusation.
 *
 * <pre>{@code
 * CaseBook.lines(file, reader, file.dossier().verify(checkpoints), Language.ZH).forEach(out::println);
 * }</pre>
 */
public final class CaseBook {
    private static final Label OPENED = Label.of("（", " (");
    private static final Label CLOSED = Label.of("）", ") ");
    private static final Label THEN = Label.of("；", "; ");
    private static final Label TITLE = Label.of("一案一册", "Dossier");
    private static final Label NUMBER = Label.of("册号", "number");
    private static final Label PAGE = Label.of("第 %d 页", "Page %d");
    private static final Label BY = Label.of("经办", "By");
    private static final Label PERSON = Label.of("%d 号人员", "person %d");
    private static final Label TEXT = Label.of("内容", "Text");
    private static final Label EVIDENCE = Label.of("附件", "Evidence");
    private static final Label FOLLOWS = Label.of("随之", "Follows");
    private static final Label STAGE = Label.of("阶段", "Stage");
    private static final Label ENTERED = Label.of("录入", "entered");
    private static final Label HASH = Label.of("条目 %d–%d，摘要 %s", "Entries %d–%d, digest %s");
    private static final Label VERIFIED = Label.of("核验", "Verified");
    private static final Label INTACT = Label.of("完整", "intact");
    private static final Label ERASED = Label.of("已脱敏条目 %d", "entries redacted %d");
    private static final Label ANCHORED = Label.of("外部检查点 %d", "checkpoints kept outside %d");
    private static final Label LOOSE = Label.of("未锚定，截尾不可见", "not anchored, so that a lost end would not show");

    private final CaseFile file;
    private final List<CaseEvent> events;
    private final Language language;

    /** In the order in which they come. */
    private final Map<ActorId, Integer> persons = new HashMap<>();

    private CaseBook(CaseFile file, Actor reader, Language language) {
        this.file = file;
        this.events = file.eventsFor(reader);
        this.language = language;
    }

    /**
     * {@return the lines of the book of a case, as somebody may read it}
     *
     * @param file the case and its dossier
     * @param reader who reads
     * @param found what a look at the dossier found, held against what checkpoints there are
     * @param language in which
     */
    public static List<String> lines(CaseFile file, Actor reader, Verification found, Language language) {
        return new CaseBook(file, reader, language).lines(found);
    }

    private List<String> lines(Verification found) {
        List<String> lines = new ArrayList<>();
        String number = file.state()
                .intake()
                .filing()
                .map(filing -> "　" + in(NUMBER) + " " + Texts.visible(filing.dossierNo()))
                .orElse("");
        lines.add("══ " + in(TITLE) + " " + file.state().id() + number + " ══");
        List<Entry> entries = file.dossier().entries();
        int page = 0;
        for (int from = 0, to; from < entries.size(); from = to) {
            to = from + 1;
            while (to < entries.size() && isOfOneCommand(entries.get(from), entries.get(to))) {
                to++;
            }
            page++;
            lines.add("");
            lines.addAll(page(page, from, to));
        }
        lines.add("");
        lines.add(verified(found));
        return lines;
    }

    private String in(Label label) {
        return label.in(language);
    }

    private static boolean isOfOneCommand(Entry a, Entry b) {
        return a.head().commandId().equals(b.head().commandId());
    }

    private List<String> page(int number, int from, int to) {
        int main = main(from, to);
        Trace trace = events.get(main).trace();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, in(PAGE), number) + "　" + BookSink.minute(trace.at()) + "　"
                + events.get(main).deed().label().in(language));
        lines.add("  " + in(BY) + "　" + who(trace.actor())
                + trace.enteredAt()
                        .map(at -> "　" + in(ENTERED) + " " + BookSink.minute(at))
                        .orElse(""));
        add(lines, TEXT, words(events.get(main).deed()));
        for (Attachment attachment : events.get(main).deed().attachments()) {
            add(lines, EVIDENCE, evidence(attachment));
        }
        for (int i = from; i < to; i++) {
            if (i != main) {
                Deed deed = events.get(i).deed();
                String words = words(deed);
                add(lines, FOLLOWS, deed.label().in(language) + (words.isEmpty() ? "" : "　" + words));
            }
        }
        Stage before = events.get(from).trace().before();
        Stage after = events.get(to - 1).trace().after();
        if (before != after) {
            add(lines, STAGE, stage(before) + " → " + stage(after));
        }
        Entry last = file.dossier().entries().get(to - 1);
        lines.add("  "
                + String.format(Locale.ROOT, in(HASH), from + 1, to, last.hash().abbreviated()));
        return lines;
    }

    /** What somebody wanted; where time alone led to it, the first. */
    private int main(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!events.get(i).deed().rule().roles().isEmpty()) {
                return i;
            }
        }
        return from;
    }

    private void add(List<String> lines, Label name, String text) {
        if (!text.isEmpty()) {
            lines.add("  " + in(name) + "　" + text);
        }
    }

    private String who(Actor actor) {
        return code("role", actor.role().code()) + in(OPENED)
                + code("level", actor.level().code()) + in(CLOSED) + person(actor.id()) + " " + actor.org();
    }

    private String person(ActorId id) {
        return String.format(Locale.ROOT, in(PERSON), persons.computeIfAbsent(id, next -> persons.size() + 1));
    }

    private String stage(Stage stage) {
        return code("stage", stage.code());
    }

    private String code(String words, String code) {
        return BookWords.code(words, code).map(label -> label.in(language)).orElse(code);
    }

    private String evidence(Attachment attachment) {
        return code("kind", attachment.kind()) + " " + Texts.visible(attachment.mediaType()) + " "
                + attachment.size() + " B " + Texts.visible(attachment.digest().algorithm()) + " "
                + attachment.digest().hex();
    }

    private String words(Deed deed) {
        BookSink sink = new BookSink(language, this::person);
        Deed.TYPE.write(deed, sink);
        return sink.written();
    }

    private String verified(Verification found) {
        List<String> parts = new ArrayList<>();
        parts.add(found.isIntact() ? in(INTACT) : "");
        for (Finding finding : found.findings()) {
            parts.add(finding.seq() + " " + code("finding", finding.kind().code()));
        }
        parts.add(String.format(Locale.ROOT, in(ERASED), found.erased()));
        parts.add(String.format(Locale.ROOT, in(ANCHORED), found.checkpoints()));
        if (found.checkpoints() == 0) {
            parts.add(in(LOOSE));
        }
        parts.removeIf(String::isEmpty);
        return in(VERIFIED) + "　" + String.join(in(THEN), parts);
    }
}
