package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.BookWords.Member;
import io.github.xingwuguan.shape.Sink;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Function;

/** Writes what a deed holds in words: {@code name value; name value}, what is in something else in brackets. */
final class BookSink implements Sink {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final Label YES = Label.of("是", "yes");
    private static final Label NO = Label.of("否", "no");
    private static final Label PARTS = Label.of("；", "; ");
    private static final Label ELEMENTS = Label.of("、", ", ");
    private static final Label OPENED = Label.of("（", " (");
    private static final Label CLOSED = Label.of("）", ")");
    private static final Member NOTHING = new Member(Label.of("-", "-"), "-");

    private final Language language;
    private final Function<ActorId, String> persons;
    private final Deque<Part> open = new ArrayDeque<>();
    private String written = "";

    /** An object or a list that is still open; a member that is left out is written like all others and then dropped. */
    private static final class Part {
        final String name;
        final boolean isList;
        final StringBuilder text = new StringBuilder();
        Member member = NOTHING;
        String memberName = "";

        Part(String name, boolean isList) {
            this.name = name;
            this.isList = isList;
        }
    }

    BookSink(Language language, Function<ActorId, String> persons) {
        this.language = language;
        this.persons = persons;
    }

    /** {@return an instant to the minute, in China} */
    static String minute(Instant at) {
        return MINUTE.format(at.atZone(WorkCalendar.CHINA));
    }

    /** {@return what was written} */
    String written() {
        return written;
    }

    @Override
    public void beginObject() {
        begin(false);
    }

    @Override
    public void beginList() {
        begin(true);
    }

    private void begin(boolean isList) {
        Part around = open.peek();
        Part part = new Part(around == null ? "" : around.memberName, isList);
        if (isList && around != null) {
            part.member = around.member;
            part.memberName = around.memberName;
        }
        open.push(part);
    }

    @Override
    public void name(String name) {
        Part part = open.element();
        part.memberName = name;
        part.member = BookWords.member(part.name, name).orElse(NOTHING);
    }

    @Override
    public void endObject() {
        end();
    }

    @Override
    public void endList() {
        end();
    }

    /** What is outermost has one member, the deed: its words are those of the whole. */
    private void end() {
        Part part = open.pop();
        String text = part.text.toString();
        if (open.size() == 1) {
            written = text;
        } else if (open.size() > 1 && !text.isEmpty()) {
            boolean isBare = part.isList || open.element().isList;
            put(isBare ? text : OPENED.in(language) + text + CLOSED.in(language));
        }
    }

    private void put(String text) {
        Part part = open.element();
        if (part.member.isHidden()) {
            return;
        }
        if (part.text.length() > 0) {
            part.text.append((part.isList ? ELEMENTS : PARTS).in(language));
        }
        if (!part.isList) {
            part.text.append(part.member.label().in(language)).append(text.startsWith(OPENED.in(language)) ? "" : " ");
        }
        part.text.append(text);
    }

    @Override
    public void text(String value) {
        Member member = open.element().member;
        if (member.isPerson()) {
            put(persons.apply(ActorId.of(value)));
        } else {
            put(BookWords.code(member.words(), value)
                    .map(label -> label.in(language))
                    .orElseGet(() -> Texts.visible(value)));
        }
    }

    @Override
    public void integer(long value) {
        put(Long.toString(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        put(value.toPlainString());
    }

    @Override
    public void flag(boolean value) {
        put((value ? YES : NO).in(language));
    }

    @Override
    public void instant(Instant value) {
        put(minute(value));
    }
}
