package io.github.xingwuguan.json.jackson3;

import io.github.xingwuguan.json.wire.Document;
import io.github.xingwuguan.json.wire.Generation;
import io.github.xingwuguan.shape.Source;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonRecyclerPools;

/** Jackson 3 with nothing left to its defaults (第三代). */
public final class Jackson3 implements Generation {
    private static final int POOLED_BUFFERS = 16;

    private final JsonFactory factory = factory();

    /** A factory of its own, shared with nobody. */
    public Jackson3() {}

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
        return builder.enable(JsonWriteFeature.QUOTE_PROPERTY_NAMES)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                // No table of names: nothing to collide in, and no foreign name outlives its document.
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
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
        return new Jackson3Tokens(factory.createParser(ObjectReadContext.empty(), document.characters()), document);
    }

    @Override
    public OpenSink open(ByteArrayOutputStream out) {
        return new Jackson3Sink(factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8));
    }

    /** {@return {@code Jackson 3}} */
    @Override
    public String toString() {
        return "Jackson 3";
    }
}
