package io.github.xingwuguan.place;

import io.github.xingwuguan.shape.Sink;
import io.github.xingwuguan.shape.Source;
import io.github.xingwuguan.shape.Tokens;
import io.github.xingwuguan.shape.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes a value as tokens and reads the tokens again, with no JSON library between. */
public final class Wire implements Sink, Tokens {
    private record Written(Token token, String text) {}

    private final List<Written> written = new ArrayList<>();
    private int next;
    private String text = "";

    private Wire() {}

    /** The value after a round trip. */
    public static <T> T roundTrip(Type<T> type, T value) {
        Wire wire = new Wire();
        type.write(value, wire);
        return Source.read(wire, type);
    }

    /** What another type makes of a value's tokens. */
    public static <T, U> U reread(Type<T> type, T value, Type<U> other) {
        Wire wire = new Wire();
        type.write(value, wire);
        return Source.read(wire, other);
    }

    private void put(Token token, String content) {
        written.add(new Written(token, content));
    }

    @Override
    public void beginObject() {
        put(Token.BEGIN_OBJECT, "");
    }

    @Override
    public void name(String name) {
        put(Token.NAME, name);
    }

    @Override
    public void endObject() {
        put(Token.END_OBJECT, "");
    }

    @Override
    public void beginList() {
        put(Token.BEGIN_LIST, "");
    }

    @Override
    public void endList() {
        put(Token.END_LIST, "");
    }

    @Override
    public void text(String value) {
        put(Token.TEXT, value);
    }

    @Override
    public void integer(long value) {
        put(Token.NUMBER, Long.toString(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        put(Token.NUMBER, value.toPlainString());
    }

    @Override
    public void flag(boolean value) {
        put(value ? Token.TRUE : Token.FALSE, "");
    }

    @Override
    public Token next() {
        if (next == written.size()) {
            return Token.END;
        }
        Written current = written.get(next++);
        text = current.text();
        return current.token();
    }

    @Override
    public String text() {
        return text;
    }
}
