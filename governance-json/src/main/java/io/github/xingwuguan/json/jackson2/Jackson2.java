package io.github.xingwuguan.json.jackson2;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.xingwuguan.json.wire.Document;
import io.github.xingwuguan.json.wire.Generation;
import io.github.xingwuguan.shape.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Jackson 2 with nothing left to its defaults (第二代). */
public final class Jackson2 implements Generation {
    private static final int POOLED_BUFFERS = 16;

    private final JsonFactory factory = factory();

    /** A factory of its own, shared with nobody. */
    public Jackson2() {}

    private static JsonFactory factory() {
        JsonFactoryBuilder builder = new JsonFactoryBuilder();
        // Every read feature is a leniency or a convenience not needed here; off includes those that a later version
        // adds.
        for (JsonReadFeature leniency : JsonReadFeature.values()) {
            builder.disable(leniency);
        }
        for (StreamReadFeature feature : StreamReadFeature.values()) {
            builder.disable(feature);
        }
        for (JsonWriteFeature feature : JsonWriteFeature.values()) {
            builder.disable(feature);
        }
        for (StreamWriteFeature feature : StreamWriteFeature.values()) {
            builder.disable(feature);
        }
        return builder.enable(JsonWriteFeature.QUOTE_FIELD_NAMES)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                // No table of names: nothing to collide in, and no foreign name outlives its document.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                // The name is historical: without it the pool below would be ignored.
                .enable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING)
                .recyclerPool(JsonRecyclerPools.newBoundedPool(POOLED_BUFFERS))
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(Document.MAX_BYTES)
                        .maxTokenCount(Document.MAX_BYTES)
                        .maxNameLength(Document.MAX_TOKEN)
                        .maxStringLength(Document.MAX_TOKEN)
                        .maxNumberLength(Document.MAX_TOKEN)
                        .maxNestingDepth(Source.MAX_DEPTH + 1) // one more, so that the source itself refuses
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(Source.MAX_DEPTH)
                        .build())
                .build();
    }

    @Override
    public OpenTokens open(Document document) {
        try {
            return new Jackson2Tokens(factory.createParser(document.characters()), document);
        } catch (IOException e) {
            throw new IllegalStateException("Jackson must open characters without I/O, but did not", e);
        }
    }

    @Override
    public OpenSink open(ByteArrayOutputStream out) {
        try {
            return new Jackson2Sink(factory.createGenerator(out, JsonEncoding.UTF8));
        } catch (IOException e) {
            throw new IllegalStateException("Jackson must open a buffer without I/O, but did not", e);
        }
    }

    /** {@return {@code Jackson 2}} */
    @Override
    public String toString() {
        return "Jackson 2";
    }
}
