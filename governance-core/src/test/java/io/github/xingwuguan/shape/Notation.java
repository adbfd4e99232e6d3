package io.github.xingwuguan.shape;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problem;
import java.util.List;

/** JSON as tests write it: single quotes instead of double ones, so that documents stay readable in Java. */
public final class Notation {
    private Notation() {}

    /** Reads a document. */
    public static <T> T read(Type<T> type, String document) {
        return Source.read(new NotationTokens(document), type);
    }

    /** Writes a value. */
    public static <T> String write(Type<T> type, T value) {
        NotationSink sink = new NotationSink();
        type.write(value, sink);
        return sink.toString();
    }

    /** Writes a value and reads it again. */
    public static <T> T roundTrip(Type<T> type, T value) {
        return read(type, write(type, value));
    }

    /** The name of the variant as which a value of a union is written. */
    public static <T> String variant(Type<T> type, T value) {
        return write(type, value).split("'", 3)[1];
    }

    /** What is wrong with a document: code, pointer and message of each problem. */
    public static List<String> faults(Type<?> type, String document) {
        try {
            Object value = read(type, document);
            throw new AssertionError("Document must be refused, but was read as " + value);
        } catch (GovernanceException refusal) {
            return refusal.problems().errors().stream().map(Notation::shown).toList();
        }
    }

    private static String shown(Problem problem) {
        return problem.code() + " " + problem.path() + ": " + problem.message();
    }
}
