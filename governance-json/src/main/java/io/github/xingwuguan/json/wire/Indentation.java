package io.github.xingwuguan.json.wire;

import java.io.ByteArrayOutputStream;

/**
 * Compact JSON laid out for the eye (缩进): two spaces a level, a member or element a line, ended by a line feed. One for both
 * generations, whose own printers differ.
 */
public final class Indentation {
    private final ByteArrayOutputStream out;
    private int level;

    private Indentation(int size) {
        out = new ByteArrayOutputStream(size);
    }

    /**
     * {@return the same value on several lines}
     *
     * @param compact one value as UTF-8, without white space outside texts
     */
    public static byte[] of(byte[] compact) {
        Indentation indentation = new Indentation(2 * compact.length + 16);
        int i = 0;
        while (i < compact.length) {
            i = compact[i] == '"' ? indentation.text(compact, i) : indentation.token(compact, i);
        }
        indentation.out.write('\n');
        return indentation.out.toByteArray();
    }

    /** Copies a text with its quotes; gives the index after it. */
    private int text(byte[] compact, int from) {
        int to = from + 1;
        while (compact[to] != '"') {
            to += compact[to] == '\\' ? 2 : 1;
        }
        out.write(compact, from, to + 1 - from);
        return to + 1;
    }

    /** Copies one byte outside texts, or two that are an empty object or list; gives the index after it. */
    private int token(byte[] compact, int i) {
        byte b = compact[i];
        switch (b) {
            case '{', '[' -> {
                out.write(b);
                if (compact[i + 1] == b + 2) { // '}' and ']' stand two after '{' and '['
                    out.write(compact[i + 1]);
                    return i + 2;
                }
                level++;
                breakLine();
            }
            case '}', ']' -> {
                level--;
                breakLine();
                out.write(b);
            }
            case ',' -> {
                out.write(b);
                breakLine();
            }
            case ':' -> {
                out.write(b);
                out.write(' ');
            }
            default -> out.write(b);
        }
        return i + 1;
    }

    private void breakLine() {
        out.write('\n');
        for (int i = 0; i < level; i++) {
            out.write(' ');
            out.write(' ');
        }
    }
}
