package io.github.xingwuguan.shape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the texts of an object by the names of its outer members. */
final class TextSink implements Sink {
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private List<String> current = new ArrayList<>();
    private int depth;

    Map<String, List<String>> texts() {
        return Collections.unmodifiableMap(texts);
    }

    @Override
    public void beginObject() {
        depth++;
    }

    @Override
    public void name(String name) {
        if (depth == 1) {
            current = new ArrayList<>();
            texts.put(name, current);
        }
    }

    @Override
    public void endObject() {
        depth--;
    }

    @Override
    public void beginList() {
        depth++;
    }

    @Override
    public void endList() {
        depth--;
    }

    @Override
    public void text(String value) {
        current.add(value);
    }

    @Override
    public void integer(long value) {
        current.add(Long.toString(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        current.add(value.toPlainString());
    }

    @Override
    public void flag(boolean value) {
        current.add(Boolean.toString(value));
    }
}
