package io.github.xingwuguan.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.json.wire.Document;
import io.github.xingwuguan.json.wire.Generation;
import io.github.xingwuguan.json.wire.Writable;
import java.io.IOException;

/** The tokens of a Jackson 2 parser. Jackson's own messages quote the document and are dropped. */
final class Jackson2Tokens implements Generation.OpenTokens {
    private final JsonParser parser;
    private final Document document;

    Jackson2Tokens(JsonParser parser, Document document) {
        this.parser = parser;
        this.document = document;
    }

    @Override
    public Token next() {
        try {
            JsonToken token = parser.nextToken();
            // Versions differ in whether they let such a name pass.
            if (token == JsonToken.FIELD_NAME && !Writable.isWellFormed(parser.getText())) {
                throw document.malformed();
            }
            return token == null ? Token.END : tokenOf(token);
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private static Token tokenOf(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.BEGIN_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.BEGIN_LIST;
            case END_ARRAY -> Token.END_LIST;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            default -> throw new IllegalStateException("Token must be one of JSON, but was " + token);
        };
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private GovernanceException refusal(IOException e) {
        return e instanceof StreamConstraintsException ? document.tooLong() : document.malformed();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new IllegalStateException("Jackson must close characters without I/O, but did not", e);
        }
    }
}
