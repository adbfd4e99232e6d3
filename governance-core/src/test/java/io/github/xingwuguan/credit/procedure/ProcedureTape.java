package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.shape.Sink;
import io.github.xingwuguan.shape.Source;
import io.github.xingwuguan.shape.Tokens;
import io.github.xingwuguan.shape.Type;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Reads back what was written, without any JSON library. */
final class ProcedureTape implements Sink, Tokens {
    private final Deque<Map.Entry<Token, String>> tokens = new ArrayDeque<>();
    private String text = "";

    static <T> T roundTrip(Type<T> type, T value) {
        return Source.read(record(type, value), type);
    }

    /** The first two tokens say how the value is named. */
    static <T> String variant(Type<T> type, T value) {
        ProcedureTape tape = record(type, value);
        tape.next();
        tape.next();
        return tape.text();
    }

    private static <T> ProcedureTape record(Type<T> type, T value) {
        ProcedureTape tape = new ProcedureTape();
        type.write(value, tape);
        return tape;
    }

    private void add(Token token, String content) {
        tokens.add(Map.entry(token, content));
    }

    @Override
    public void beginObject() {
        add(Token.BEGIN_OBJECT, "");
    }

    @Override
    public void name(String name) {
        add(Token.NAME, name);
    }

    @Override
    public void endObject() {
        add(Token.END_OBJECT, "");
    }

    @Override
    public void beginList() {
        add(Token.BEGIN_LIST, "");
    }

    @Override
    public void endList() {
        add(Token.END_LIST, "");
    }

    @Override
    public void text(String value) {
        add(Token.TEXT, value);
    }

    @Override
    public void integer(long value) {
        add(Token.NUMBER, Long.toString(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        add(Token.NUMBER, value.toPlainString());
    }

    @Override
    public void flag(boolean value) {
        add(value ? Token.TRUE : Token.FALSE, "");
    }

    @Override
    public Token next() {
        if (tokens.isEmpty()) {
            return Token.END;
        }
        text = tokens.element().getValue();
        return tokens.remove().getKey();
    }

    @Override
    public String text() {
        return text;
    }
}
