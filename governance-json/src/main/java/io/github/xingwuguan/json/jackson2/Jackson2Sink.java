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
        try {
            generator.writeStartObject();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    @Override
    public void name(String name) {
        try {
            generator.writeFieldName(Writable.text(name));
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    @Override
    public void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    @Override
    public void beginList() {
        try {
            generator.writeStartArray();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    @Override
    public void endList() {
        try {
            generator.writeEndArray();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    @Override
    public void text(String value) {
        try {
            generator.writeString(Writable.text(value));
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    @Override
    public void integer(long value) {
        try {
            generator.writeNumber(value);
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    @Override
    public void decimal(BigDecimal value) {
        try {
            generator.writeNumber(Writable.decimal(value));
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    @Override
    public void flag(boolean value) {
        try {
            generator.writeBoolean(value);
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    @Override
    public void close() {
        try {
            generator.close();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /** The target is a buffer, so that what is refused is nesting or a type that writes out of turn. */
    private static RuntimeException refusal(IOException e) {
        return e instanceof StreamConstraintsException ? Writable.tooDeep() : Writable.outOfTurn(e);
    }
}
