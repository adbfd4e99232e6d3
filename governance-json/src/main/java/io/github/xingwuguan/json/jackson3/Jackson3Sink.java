package io.github.xingwuguan.json.jackson3;

import io.github.xingwuguan.json.wire.Generation;
import io.github.xingwuguan.json.wire.Writable;
import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.StreamConstraintsException;

/** The sink of a Jackson 3 generator. */
final class Jackson3Sink implements Generation.OpenSink {
    private final JsonGenerator generator;

    Jackson3Sink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void beginObject() {
        put(generator::writeStartObject);
    }

    @Override
    public void name(String name) {
        put(() -> generator.writeName(Writable.text(name)));
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

    /** The target is a buffer, so that what is refused is nesting or a type that writes out of turn. */
    private static void put(Runnable step) {
        try {
            step.run();
        } catch (StreamConstraintsException e) {
            throw Writable.tooDeep();
        } catch (JacksonException e) {
            throw Writable.outOfTurn(e);
        }
    }
}
