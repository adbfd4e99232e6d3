package io.github.xingwuguan.json.wire;

import java.util.BitSet;

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

    private final char[] text;
    private final int length;
    private final BitSet objects = new BitSet();
    private int depth;
    private int at;

    Grammar(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /** {@return the index of the first character that cannot stand where it stands; the length if the text ends too early} */
    int firstFault() {
        Next next = Next.VALUE;
        while (next != Next.FAULT) {
            int before = at;
            skipSpace();
            boolean glued = next == Next.ROOT && at == before && isNumberOrWord(text[before - 1]);
            if (at == length || glued) {
                return at;
            }
            next = pass(next, text[at]);
        }
        return at;
    }

    /** A number or word at the top ends at a space: 01 is not 0 and 1. */
    private static boolean isNumberOrWord(char last) {
        return last != '"' && last != '}' && last != ']';
    }

    private void skipSpace() {
        while (at < length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
    }

    private Next pass(Next next, char c) {
        return switch (next) {
            case COLON -> c == ':' ? step(Next.VALUE) : Next.FAULT;
            case NAME -> c == '"' && passText() ? Next.COLON : Next.FAULT;
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

    private boolean passText() {
        at++;
        while (at < length) {
            char c = text[at];
            if (c < ' ' || (c == '\\' && !passEscape())) {
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
        if (at < length && text[at] == 'u') {
            for (int i = 0; i < 4; i++) {
                at++;
                if (at == length || Character.digit(text[at], 16) < 0 || text[at] > 'f') {
                    return false;
                }
            }
            return true;
        }
        return at < length && ESCAPES.indexOf(text[at]) >= 0;
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
        while (at < length && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at > before;
    }

    private boolean passOne(String any) {
        if (at < length && any.indexOf(text[at]) >= 0) {
            at++;
            return true;
        }
        return false;
    }
}
