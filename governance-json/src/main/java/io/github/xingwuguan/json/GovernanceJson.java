package io.github.xingwuguan.json;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.json.jackson2.Jackson2;
import io.github.xingwuguan.json.jackson3.Jackson3;
import io.github.xingwuguan.json.wire.Document;
import io.github.xingwuguan.json.wire.Generation;
import io.github.xingwuguan.json.wire.Indentation;
import io.github.xingwuguan.json.wire.Lines;
import io.github.xingwuguan.scoring.rating.FactTable;
import io.github.xingwuguan.shape.Source;
import io.github.xingwuguan.shape.Type;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads and writes values as JSON (读写 JSON). Bytes, refusals and messages are the same under both Jackson generations.
 *
 * <p>A document is at most 64 MiB of UTF-8, nests at most 64 deep and holds no text, name or number of more than 1,000,000 characters.
 * Streams are neither closed nor kept. Immutable and thread-safe.
 */
public final class GovernanceJson {
    private final Generation generation;

    private GovernanceJson(Generation generation) {
        this.generation = generation;
    }

    /** Loaded when first asked for, so that the other generation may be absent. */
    private static final class Second {
        static final GovernanceJson INSTANCE = new GovernanceJson(new Jackson2());
    }

    /** As {@link Second}. */
    private static final class Third {
        static final GovernanceJson INSTANCE = new GovernanceJson(new Jackson3());
    }

    /**
     * {@return JSON by Jackson 2}
     *
     * @throws GovernanceException {@code jackson-missing} if {@code com.fasterxml.jackson.core} 2.18 or newer is not there
     */
    public static GovernanceJson jackson2() {
        return present(() -> Second.INSTANCE, "Jackson 2 from 2.18");
    }

    /**
     * {@return JSON by Jackson 3}
     *
     * @throws GovernanceException {@code jackson-missing} if {@code tools.jackson.core} is not there
     */
    public static GovernanceJson jackson3() {
        return present(() -> Third.INSTANCE, "Jackson 3");
    }

    /**
     * {@return JSON by whichever generation is there, Jackson 3 first}
     *
     * @throws GovernanceException {@code jackson-missing} if neither is there
     */
    public static GovernanceJson standard() {
        try {
            return Third.INSTANCE;
        } catch (LinkageError absent) {
            return present(() -> Second.INSTANCE, "Jackson 3, or Jackson 2 from 2.18");
        }
    }

    private static GovernanceJson present(Supplier<GovernanceJson> instance, String wanted) {
        try {
            return instance.get();
        } catch (LinkageError absent) {
            throw new GovernanceException(
                    "jackson-missing", "Application must have jackson-core of " + wanted + ", but had none");
        }
    }

    /**
     * Reads one document.
     *
     * @param type what it holds
     * @param document its UTF-8 bytes
     * @param <T> what it holds
     * @return the value
     * @throws GovernanceException with all problems if there is an error
     */
    public <T> T read(Type<T> type, byte[] document) {
        return read(Document.of(document), type::read);
    }

    /**
     * Reads one document from a stream, to its end.
     *
     * @param type what it holds
     * @param document gives its UTF-8 bytes
     * @param <T> what it holds
     * @return the value
     * @throws GovernanceException with all problems if there is an error
     * @throws UncheckedIOException if the stream cannot be read
     */
    public <T> T read(Type<T> type, InputStream document) {
        return read(Document.of(bytes(document)), type::read);
    }

    private static byte[] bytes(InputStream document) {
        try {
            return document.readNBytes(Document.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one document from a text.
     *
     * @param type what it holds
     * @param document the text
     * @param <T> what it holds
     * @return the value
     * @throws GovernanceException with all problems if there is an error
     */
    public <T> T read(Type<T> type, String document) {
        return read(Document.of(document), type::read);
    }

    private <T> T read(Document document, Function<Source, T> reader) {
        try (Generation.OpenTokens tokens = generation.open(document)) {
            return Source.read(tokens, reader);
        } catch (GovernanceException refusal) {
            throw document.explain(refusal);
        }
    }

    /**
     * Reads a JSON Lines file, one value a line, in constant memory.
     *
     * <p>A bad line does not stop those after it: every good line is handed over, then all problems are thrown. The path of a problem
     * is {@code <file>:<line>#<pointer>}. An empty file has no lines; a blank line is a fault; a line may have 1 MiB.
     *
     * @param file the name of the file, for paths only
     * @param in its UTF-8 bytes
     * @param type what a line holds
     * @param each takes the values in the order of the lines; what it throws ends the reading
     * @param <T> what a line holds
     * @throws GovernanceException with the problems of all lines if there is an error
     * @throws UncheckedIOException if the stream cannot be read
     */
    public <T> void lines(String file, InputStream in, Type<T> type, Consumer<? super T> each) {
        readLines(file, in, type::read, each);
    }

    /**
     * Reads a JSON Lines file by hand, such as straight into columns; otherwise as
     * {@link #lines(String, InputStream, Type, Consumer)}.
     *
     * @param file the name of the file, for paths only
     * @param in its UTF-8 bytes
     * @param reader reads exactly one value from the source of each line; a {@link Source.Fault} or {@link GovernanceException} it
     *     throws is a problem of that line, anything else ends the reading
     * @throws GovernanceException with the problems of all lines if there is an error
     * @throws UncheckedIOException if the stream cannot be read
     */
    public void lines(String file, InputStream in, Consumer<Source> reader) {
        Function<Source, Source> whole = source -> {
            reader.accept(source);
            return source;
        };
        readLines(file, in, whole, source -> {});
    }

    /**
     * Reads facts straight into columns, one subject a line: {@code {"subject": "…", "facts": {"<name>": <value>, …}}}.
     *
     * <p>Tables are handed over as they fill, so that memory does not grow with the file. A faulty line leaves no row; all faults are
     * thrown at the end.
     *
     * @param file the name of the file, for paths only
     * @param in its UTF-8 bytes
     * @param keys the facts that may stand, with their types
     * @param rows how many rows a table has at most, 1 to 10,000,000; room for all of them is made at once
     * @param each takes the tables in order; all but the last are full; what it throws ends the reading
     * @throws IllegalArgumentException if {@code rows} is outside its range
     * @throws GovernanceException {@code duplicate} if a key stands twice, otherwise with the problems of all lines if there is an
     *     error
     * @throws UncheckedIOException if the stream cannot be read
     */
    public void facts(String file, InputStream in, List<FactKey> keys, int rows, Consumer<FactTable> each) {
        FactLines lines = new FactLines(keys, rows, each);
        Function<Source, FactLines> row = source -> {
            lines.read(source);
            return lines;
        };
        try {
            readLines(file, in, row, FactLines::keep);
        } finally {
            lines.finish();
        }
    }

    private <T> void readLines(String file, InputStream in, Function<Source, T> reader, Consumer<? super T> each) {
        Problems.Collector problems = Problems.collector();
        Lines lines = new Lines(in);
        while (lines.next()) {
            T value;
            try {
                value = read(lines.document(), reader);
            } catch (GovernanceException faults) {
                problems.addAll(faults.problems(), Texts.visible(file) + ":" + lines.number() + "#");
                continue;
            }
            each.accept(value);
        }
        problems.toProblems().throwIfAny();
    }

    /**
     * {@return a value as one line of UTF-8 without white space}
     *
     * @param type its type
     * @param value the value
     * @param <T> its type
     * @throws GovernanceException {@code malformed-text}, {@code hostile-number} or {@code too-deep} if it could not be read back
     */
    public <T> byte[] write(Type<T> type, T value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(type, value, out);
        return out.toByteArray();
    }

    private <T> void write(Type<T> type, T value, ByteArrayOutputStream out) {
        try (Generation.OpenSink sink = generation.open(out)) {
            type.write(value, sink);
        }
    }

    /**
     * {@return a value as UTF-8 laid out for the eye: two spaces a level, line feeds, one at the end}
     *
     * @param type its type
     * @param value the value
     * @param <T> its type
     * @throws GovernanceException as {@link #write(Type, Object)}
     */
    public <T> byte[] writePretty(Type<T> type, T value) {
        return Indentation.of(write(type, value));
    }

    /**
     * {@return a value as text without white space}
     *
     * @param type its type
     * @param value the value
     * @param <T> its type
     * @throws GovernanceException as {@link #write(Type, Object)}
     */
    public <T> String text(Type<T> type, T value) {
        return new String(write(type, value), StandardCharsets.UTF_8);
    }

    /**
     * {@return a value as text laid out for the eye}
     *
     * @param type its type
     * @param value the value
     * @param <T> its type
     * @throws GovernanceException as {@link #write(Type, Object)}
     */
    public <T> String prettyText(Type<T> type, T value) {
        return new String(writePretty(type, value), StandardCharsets.UTF_8);
    }

    /**
     * Writes a JSON Lines file, one value a line, in constant memory.
     *
     * @param out where the UTF-8 bytes go; flushed at the end
     * @param type what a line holds
     * @param values the values
     * @param <T> what a line holds
     * @throws GovernanceException as {@link #write(Type, Object)}, or {@code line-too-long}; the lines before are written, nothing
     *     of the line itself
     * @throws UncheckedIOException if the stream cannot be written
     */
    public <T> void writeLines(OutputStream out, Type<T> type, Iterable<? extends T> values) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            for (T value : values) {
                line.reset();
                write(type, value, line);
                if (line.size() > Lines.MAX_BYTES) {
                    throw Lines.tooLong();
                }
                line.write('\n');
                line.writeTo(out);
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return {@code JSON by Jackson 3}, or 2} */
    @Override
    public String toString() {
        return "JSON by " + generation;
    }
}
