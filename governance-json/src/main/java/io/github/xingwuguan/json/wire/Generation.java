package io.github.xingwuguan.json.wire;

import io.github.xingwuguan.shape.Sink;
import io.github.xingwuguan.shape.Tokens;
import java.io.ByteArrayOutputStream;

/** One generation of Jackson (Jackson 代次), reduced to what the wire form needs. Implementations are thread-safe. */
public interface Generation {
    /** Tokens that hold buffers until they are closed (打开的记号流). */
    interface OpenTokens extends Tokens, AutoCloseable {
        @Override
        void close();
    }

    /** A sink whose last bytes come out when it is closed (打开的输出端). */
    interface OpenSink extends Sink, AutoCloseable {
        @Override
        void close();
    }

    /**
     * {@return the tokens of a document}
     *
     * @param document the document; it says itself what is wrong with it
     */
    OpenTokens open(Document document);

    /**
     * {@return a sink for one value in compact form}
     *
     * @param out where the UTF-8 bytes go
     */
    OpenSink open(ByteArrayOutputStream out);
}
