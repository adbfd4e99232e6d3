package io.github.xingwuguan.json.wire;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;

/**
 * Where a text stops being JSON, after RFC 8259 (语法错误定位). Runs on refused documents only, so that the place in the message is
 * the same whatever Jackson found first.
 */
final class Grammar {
    private static final String ESCAPES = "\"\\/bfnrt";

    /** What may come next outside a token. */
    private enum Next {
        VALUE,
        VALUE_OR_END,
        NAME,
        NAME_OR_END,
        COLON,
        COMMA_OR_END,
        ROOT,
        FAULT
    }

    private final byte[] text;
    private final int start;
    private final int end;
    private final BitSet objects = new BitSet();
    private int depth;
    private int at;

    /**
     * Begins before the first byte.
     *
     * @param text holds sound UTF-8, all of whose bytes beyond ASCII belong inside texts
     * @param offset the first byte
     * @param length how many they are
     */
    Grammar(byte[] text, int offset, int length) {
        this.text = text;
        start = offset;
        end = offset + length;
        at = offset;
    }

    /** What is wrong with a text (语法错误). */
    enum Kind {
        /** A character cannot stand where it stands. */
        MALFORMED,
        /** More must follow. */
        ENDED_EARLY,
        /** An object or list opens too deep. */
        TOO_DEEP
    }

    /**
     * The first fault of a text.
     *
     * @param kind what is wrong
     * @param index the byte, from 0 at the start of the text
     */
    record Fault(Kind kind, int index) {}

    /** {@return the first fault of the text, if it is not a sequence of JSON values} */
    Optional<Fault> firstFault(int maxDepth) {
        Next next = Next.VALUE;
        while (next != Next.FAULT) {
            int before = at;
            skipSpace();
            if (at == end) {
                return next == Next.ROOT ? Optional.empty() : fault(Kind.ENDED_EARLY);
            }
            if (next == Next.ROOT && at == before && isGlued((char) text[before - 1], (char) text[at])) {
                return fault(Kind.MALFORMED);
            }
            next = pass(next, (char) text[at]);
            if (depth > maxDepth) {
                return Optional.of(new Fault(Kind.TOO_DEEP, at - 1 - start));
            }
        }
        return fault(at == end ? Kind.ENDED_EARLY : Kind.MALFORMED);
    }

    private Optional<Fault> fault(Kind kind) {
        return Optional.of(new Fault(kind, at - start));
    }

    /** A number at the top ends at a space, a word where no letter follows: 01 is not 0 and 1. */
    private static boolean isGlued(char last, char next) {
        return Character.isDigit(last) || (Character.isLetter(last) && Character.isJavaIdentifierPart(next));
    }

    private void skipSpace() {
        while (at < end && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
    }

    private Next pass(Next next, char c) {
        return switch (next) {
            case COLON -> c == ':' ? step(Next.VALUE) : Next.FAULT;
            case NAME -> c == '"' && passName() ? Next.COLON : Next.FAULT;
            case NAME_OR_END -> c == '}' ? close() : pass(Next.NAME, c);
            case VALUE_OR_END -> c == ']' ? close() : passValue(c);
            case COMMA_OR_END -> passSeparator(c);
            case VALUE, ROOT -> passValue(c);
            case FAULT -> Next.FAULT;
        };
    }

    private Next step(Next next) {
        at++;
        return next;
    }

    private Next close() {
        at++;
        depth--;
        return after();
    }

    private Next after() {
        return depth == 0 ? Next.ROOT : Next.COMMA_OR_END;
    }

    private Next passSeparator(char c) {
        boolean object = objects.get(depth);
        if (c == ',') {
            return step(object ? Next.NAME : Next.VALUE);
        }
        return c == (object ? '}' : ']') ? close() : Next.FAULT;
    }

    private Next passValue(char c) {
        return switch (c) {
            case '{', '[' -> {
                objects.set(++depth, c == '{');
                yield step(c == '{' ? Next.NAME_OR_END : Next.VALUE_OR_END);
            }
            case '"' -> passText() ? after() : Next.FAULT;
            case 't' -> passWord("true") ? after() : Next.FAULT;
            case 'f' -> passWord("false") ? after() : Next.FAULT;
            case 'n' -> passWord("null") ? after() : Next.FAULT;
            default -> passNumber() ? after() : Next.FAULT;
        };
    }

    private boolean passWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!passOne(word.substring(i, i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** A name is a text without unpaired surrogates; a fault in one stands at the escape. */
    private boolean passName() {
        int first = at;
        if (!passText()) {
            return false;
        }
        int last = at;
        for (at = first; at < last; at++) {
            if (text[at] == '\\' && !passPair()) {
                return false;
            }
        }
        return true;
    }

    /** Passes an escape, or two that are a surrogate pair; stops at its last character, or at the start of an unpaired one. */
    private boolean passPair() {
        int first = escaped(at);
        if (first < 0) {
            at++;
            return true;
        }
        if (!Character.isSurrogate((char) first)) {
            at += 5;
            return true;
        }
        int second = escaped(at + 6);
        if (second < 0 || !Character.isSurrogatePair((char) first, (char) second)) {
            return false;
        }
        at += 11;
        return true;
    }

    /** The code unit of a hexadecimal escape within a sound text, or -1 if there is none. */
    private int escaped(int index) {
        if (text[index] != '\\' || text[index + 1] != 'u') {
            return -1;
        }
        return Integer.parseInt(new String(text, index + 2, 4, StandardCharsets.US_ASCII), 16);
    }

    private boolean passText() {
        at++;
        while (at < end) {
            byte c = text[at];
            if ((c >= 0 && c < ' ') || (c == '\\' && !passEscape())) {
                return false;
            }
            at++;
            if (c == '"') {
                return true;
            }
        }
        return false;
    }

    /** Stops at the last character of the escape. */
    private boolean passEscape() {
        at++;
        if (at < end && text[at] == 'u') {
            for (int i = 0; i < 4; i++) {
                at++;
                if (at == end || Character.digit((char) text[at], 16) < 0) {
                    return false;
                }
            }
            return true;
        }
        return at < end && ESCAPES.indexOf(text[at]) >= 0;
    }

    private boolean passNumber() {
        passOne("-");
        if (!passOne("0") && !passDigits()) {
            return false;
        }
        if (passOne(".") && !passDigits()) {
            return false;
        }
        if (passOne("eE")) {
            passOne("+-");
            return passDigits();
        }
        return true;
    }

    private boolean passDigits() {
        int before = at;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at > before;
    }

    private boolean passOne(String any) {
        if (at < end && any.indexOf(text[at]) >= 0) {
            at++;
            return true;
        }
        return false;
    }
}
