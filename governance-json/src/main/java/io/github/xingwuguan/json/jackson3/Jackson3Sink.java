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
        try {
            generator.writeStartObject();
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    @Override
    public void name(String name) {
        try {
            generator.writeName(Writable.text(name));
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    @Override
    public void endObject() {
        try {
            generator.writeEndObject();
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    @Override
    public void beginList() {
        try {
            generator.writeStartArray();
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    @Override
    public void endList() {
        try {
            generator.writeEndArray();
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    @Override
    public void text(String value) {
        try {
            generator.writeString(Writable.text(value));
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    @Override
    public void integer(long value) {
        try {
            generator.writeNumber(value);
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    @Override
    public void decimal(BigDecimal value) {
        try {
            generator.writeNumber(Writable.decimal(value));
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    @Override
    public void flag(boolean value) {
        try {
            generator.writeBoolean(value);
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    @Override
    public void close() {
        try {
            generator.close();
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    /** The target is a buffer, so that what is refused is nesting or a type that writes out of turn. */
    private static RuntimeException refusal(JacksonException e) {
        return e instanceof StreamConstraintsException ? Writable.tooDeep() : Writable.outOfTurn(e);
    }
}
