package io.github.xingwuguan.shape;

import com.google.common.base.Preconditions;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.shape.Tokens.Token;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a value is read from (输入端): tokens, the place in the document, and every fault found so far.
 *
 * <p>A fault is recorded and thrown; the value it concerns has then been consumed, so that whoever holds the parts of an object
 * catches it and goes on with the next part. Not thread-safe; one source reads one document.
 */
public final class Source {
    /** How deep objects and lists may nest. */
    public static final int MAX_DEPTH = 64;

    private static final int MAX_NUMBER = 64;
    private static final int MAX_SHOWN = 40;

    /** A fault that stands in the problems already (已记录的问题). Carries nothing. */
    public static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Fault() {
            super("recorded in the problems of the source", null, false, false);
        }
    }

    private final Tokens tokens;
    private final Problems.Collector problems = Problems.collector();
    private final List<Object> path = new ArrayList<>();
    private Token current;
    private int depth;

    private Source(Tokens tokens) {
        this.tokens = tokens;
        this.current = Token.END;
    }

    /**
     * Reads one whole document.
     *
     * <p>A refusal of the document itself, such as {@code malformed-json}, stands alone: which faults came before it depends
     * on how far the tokens look ahead.
     *
     * @param tokens its tokens
     * @param type what it holds
     * @param <T> what it holds
     * @return the value
     * @throws GovernanceException with all problems if there is an error
     */
    public static <T> T read(Tokens tokens, Type<T> type) {
        return read(tokens, type::read);
    }

    /**
     * Reads one whole document by hand, such as straight into columns.
     *
     * @param tokens its tokens
     * @param reader reads exactly one value
     * @param <T> what it makes of it
     * @return what the reader made of it
     * @throws GovernanceException with all problems if there is an error
     */
    public static <T> T read(Tokens tokens, Function<Source, T> reader) {
        Source source = new Source(tokens);
        try {
            source.current = tokens.next();
            T value = reader.apply(source);
            if (source.current != Token.END) {
                source.problems.error(
                        "trailing-content",
                        "",
                        "Document must end after its value, but went on with " + source.current.words);
            }
            source.problems.toProblems().throwIfAny();
            return value;
        } catch (Fault fault) {
            throw new GovernanceException(source.problems.toProblems());
        }
    }

    /** {@return the token that comes next} */
    public Token peek() {
        return current;
    }

    private void advance() {
        switch (current) {
            case BEGIN_OBJECT, BEGIN_LIST -> {
                if (++depth > MAX_DEPTH) {
                    throw new GovernanceException(
                            "too-deep", "Document must nest at most " + MAX_DEPTH + " deep, but went deeper");
                }
            }
            case END_OBJECT, END_LIST -> depth--;
            case END ->
                throw new GovernanceException("malformed-json", "Document must hold a whole value, but ended early");
            default -> {}
        }
        current = tokens.next();
    }

    /** {@return the text that comes next} */
    public String text() {
        expect(Token.TEXT);
        String text = tokens.text();
        advance();
        if (!isClean(text)) {
            throw fault("malformed-text", "Text must be free of NUL and unpaired surrogates, but was not");
        }
        return text;
    }

    /** {@return the instant that comes next, if the tokens hold it as one; empty and nothing consumed if it is to be parsed} */
    Optional<Instant> instant() {
        Optional<Instant> ready = tokens instanceof CanonicalTokens canonical ? canonical.instant() : Optional.empty();
        if (ready.isPresent()) {
            advance();
        }
        return ready;
    }

    /** Whether a text has a UTF-8 form and no NUL. */
    static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** {@return the decimal that comes next, not yet checked for its range} */
    public BigDecimal decimal() {
        String text = number();
        if (text.length() > MAX_NUMBER) {
            throw fault(
                    "hostile-number",
                    "Number must have at most " + MAX_NUMBER + " characters, but had " + text.length());
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw fault("hostile-number", "Number must have an exponent in range, but was " + Texts.visible(text));
        }
    }

    /** {@return the whole number that comes next, written without point or exponent} */
    public long integer() {
        String text = number();
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw fault("not-an-integer", "Number must be whole and in range, but was " + shown(text));
        }
    }

    private String number() {
        expect(Token.NUMBER);
        String text = tokens.text();
        advance();
        return text;
    }

    /** {@return the flag that comes next} */
    public boolean flag() {
        if (current != Token.TRUE && current != Token.FALSE) {
            throw wrongToken("true or false");
        }
        boolean value = current == Token.TRUE;
        advance();
        return value;
    }

    /** Opens the object that comes next. */
    public void beginObject() {
        expect(Token.BEGIN_OBJECT);
        advance();
    }

    /** {@return whether the open object or list holds more; closes it if not} */
    public boolean hasNext() {
        if (current == Token.END_OBJECT || current == Token.END_LIST) {
            advance();
            return false;
        }
        return true;
    }

    /** {@return the name of the next member, whose value comes then} */
    public String name() {
        Preconditions.checkState(current == Token.NAME, "a name is read inside an object only");
        String name = tokens.text();
        advance();
        return name;
    }

    /** Opens the list that comes next. */
    public void beginList() {
        expect(Token.BEGIN_LIST);
        advance();
    }

    /**
     * Enters a member or an element.
     *
     * @param segment its name, or its index from 0
     */
    public void enter(Object segment) {
        path.add(segment);
    }

    /** Leaves what was entered last. */
    public void leave() {
        path.remove(path.size() - 1);
    }

    /** Passes over the value that comes next. */
    public void skip() {
        int level = depth;
        do {
            advance();
        } while (depth > level);
    }

    private void expect(Token token) {
        if (current != token) {
            throw wrongToken(token.words);
        }
    }

    /**
     * Records that another kind of value was expected, passes over the value and gives the fault to throw.
     *
     * @param expected what it should have been, such as {@code a number}
     * @return the fault to throw
     */
    public Fault wrongToken(String expected) {
        Token given = current;
        skip();
        return fault("wrong-type", "Value must be " + expected + ", but was " + given.words);
    }

    /**
     * Records a fault of the value just consumed.
     *
     * @param code a stable code
     * @param message {@code <Subject> must <rule>, but was <value>}
     * @return the fault to throw
     */
    public Fault fault(String code, String message) {
        problems.error(code, pointer(), message);
        return new Fault();
    }

    /**
     * Records the problems that a value of the model found in itself.
     *
     * @param found its problems, with pointers relative to it
     * @return the fault to throw
     */
    public Fault faults(Problems found) {
        problems.addAll(found, pointer());
        return new Fault();
    }

    /**
     * Refuses the member whose name was read last: records it, with a hint where one is near, and passes over its value.
     *
     * @param name its name
     * @param known the names that are known; if it is one of them, it stands twice
     */
    public void refuseName(String name, Collection<String> known) {
        skip();
        if (known.contains(name)) {
            fault("duplicate-property", "Property must stand once, but \"" + shown(name) + "\" stood twice");
        } else {
            unknownName(name, known);
        }
    }

    Fault unknownName(String name, Collection<String> known) {
        return fault(
                "unknown-property",
                "Property must be known, but was \"" + shown(name) + "\"" + didYouMean(name, known));
    }

    /**
     * {@return a hint for a mistyped code: empty, or {@code ; did you mean "x"?}}
     *
     * @param given what was written
     * @param known what could have been meant
     */
    public static String didYouMean(String given, Collection<String> known) {
        return known.stream()
                .filter(k ->
                        k.equalsIgnoreCase(given) || isNear(given.toLowerCase(Locale.ROOT), k.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(k -> "; did you mean \"" + Texts.visible(k) + "\"?")
                .orElse("");
    }

    /** Edit distance of at most 2, in one row. */
    private static boolean isNear(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 2 || a.length() > MAX_SHOWN) {
            return false;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()] <= 2;
    }

    /** Foreign text short and safe enough for a message. */
    static String shown(String text) {
        return Texts.visible(text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text);
    }

    private String pointer() {
        StringBuilder out = new StringBuilder();
        for (Object segment : path) {
            out.append('/').append(shown(segment.toString()).replace("~", "~0").replace("/", "~1"));
        }
        return out.toString();
    }

    /** {@return how many errors were recorded so far} */
    public int errors() {
        return problems.errors();
    }

    /** {@return the fault that says: what is wrong stands in the problems} */
    Fault recorded() {
        return new Fault();
    }
}
