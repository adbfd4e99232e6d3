package io.github.xingwuguan.shape;

import java.math.BigDecimal;

/** Writes the notation of tests. */
final class NotationSink implements Sink {
    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    private StringBuilder next() {
        if (!first) {
            out.append(", ");
        }
        first = false;
        return out;
    }

    @Override
    public void beginObject() {
        next().append('{');
        first = true;
    }

    @Override
    public void name(String name) {
        next().append(quoted(name)).append(": ");
        first = true;
    }

    @Override
    public void endObject() {
        out.append('}');
        first = false;
    }

    @Override
    public void beginList() {
        next().append('[');
        first = true;
    }

    @Override
    public void endList() {
        out.append(']');
        first = false;
    }

    @Override
    public void text(String value) {
        next().append(quoted(value));
    }

    @Override
    public void integer(long value) {
        next().append(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        next().append(value.toPlainString());
    }

    @Override
    public void flag(boolean value) {
        next().append(value);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
