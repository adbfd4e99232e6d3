package io.github.xingwuguan.json;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.FactType;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The lines of many compounds, made as they are read: no file, and no object a line. */
final class CompoundLines extends InputStream {
    private final Compounds compounds;
    private final long rows;
    private final byte[] line = new byte[16_384];
    private final byte[][] names;
    private final Map<String, byte[]> texts = new HashMap<>();
    private long row;
    private int at;
    private int end;

    CompoundLines(Compounds compounds, long rows) {
        this.compounds = compounds;
        this.rows = rows;
        this.names = compounds.keys.stream()
                .map(key -> ascii("\"" + key.name() + "\":"))
                .toArray(byte[][]::new);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public int read() {
        return hasMore() ? line[at++] : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, end - at);
        System.arraycopy(line, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean hasMore() {
        if (at == end && row < rows) {
            at = 0;
            end = 0;
            write();
            row++;
        }
        return at < end;
    }

    private void write() {
        put("{\"subject\":\"c");
        put(row);
        put("\",\"facts\":{");
        boolean isFirst = true;
        for (int fact = 0; fact < names.length; fact++) {
            if (compounds.stands(row, fact)) {
                if (!isFirst) {
                    put(",");
                }
                isFirst = false;
                put(names[fact]);
                putValue(fact);
            }
        }
        put("}}\n");
    }

    private void putValue(int fact) {
        FactType type = compounds.keys.get(fact).type();
        switch (type) {
            case FLAG -> put(compounds.flag(row, fact) ? "true" : "false");
            case CODE -> {
                put("\"");
                put(compounds.code(row, fact));
                put("\"");
            }
            case QUANTITY -> putUnits(compounds.units(row, fact));
            case RATIO -> {
                put("{\"numerator\":");
                put(compounds.numerator(row, fact));
                put(",\"denominator\":");
                put(compounds.denominator(row, fact));
                put("}");
            }
            case SURVEY -> {
                put("{\"satisfied\":");
                put(compounds.satisfied(row, fact));
                put(",\"answers\":");
                put(compounds.answers(row, fact));
                put(",\"asked\":");
                put(compounds.asked(row, fact));
                put("}");
            }
            case MARKS -> {
                for (int i = 0; i < compounds.markCount(row, fact); i++) {
                    put(i == 0 ? "[" : ",");
                    put(compounds.mark(row, fact, i));
                }
                put("]");
            }
        }
    }

    /** Quarters have two decimals. */
    private void putUnits(long units) {
        put(units / Quantity.ONE);
        if (units % Quantity.ONE != 0) {
            put(".");
            put(units % Quantity.ONE / 100);
        }
    }

    private void put(String text) {
        byte[] bytes = texts.get(text);
        if (bytes == null) {
            bytes = ascii(text);
            texts.put(text, bytes);
        }
        put(bytes);
    }

    private void put(byte[] bytes) {
        System.arraycopy(bytes, 0, line, end, bytes.length);
        end += bytes.length;
    }

    private void put(long number) {
        int first = end;
        long left = number;
        do {
            line[end++] = (byte) ('0' + left % 10);
            left /= 10;
        } while (left > 0);
        for (int i = first, j = end - 1; i < j; i++, j--) {
            byte swapped = line[i];
            line[i] = line[j];
            line[j] = swapped;
        }
    }
}
