package io.github.xingwuguan.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.xingwuguan.json.wire.Generation;
import io.github.xingwuguan.json.wire.Writable;
import java.io.IOException;
import java.math.BigDecimal;

/** The sink of a Jackson 2 generator. */
final class Jackson2Sink implements Generation.OpenSink {
    private final JsonGenerator generator;

    Jackson2Sink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void beginObject() {
        put(generator::writeStartObject);
    }

    @Override
    public void name(String name) {
        put(() -> generator.writeFieldName(Writable.text(name)));
    }

    @Override
    public void endObject() {
        put(generator::writeEndObject);
    }

    @Override
    public void beginList() {
        put(generator::writeStartArray);
    }

    @Override
    public void endList() {
        put(generator::writeEndArray);
    }

    @Override
    public void text(String value) {
        put(() -> generator.writeString(Writable.text(value)));
    }

    @Override
    public void integer(long value) {
        put(() -> generator.writeNumber(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        put(() -> generator.writeNumber(Writable.decimal(value)));
    }

    @Override
    public void flag(boolean value) {
        put(() -> generator.writeBoolean(value));
    }

    @Override
    public void close() {
        put(generator::close);
    }

    /** One call of the generator. */
    private interface Step {
        void run() throws IOException;
    }

    /** The target is a buffer, so that what is refused is nesting or a type that writes out of turn. */
    private static void put(Step step) {
        try {
            step.run();
        } catch (StreamConstraintsException e) {
            throw Writable.tooDeep();
        } catch (IOException e) {
            throw Writable.outOfTurn(e);
        }
    }
}
