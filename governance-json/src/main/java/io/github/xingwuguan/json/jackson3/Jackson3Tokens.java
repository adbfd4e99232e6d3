package io.github.xingwuguan.json.jackson3;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.json.wire.Document;
import io.github.xingwuguan.json.wire.Generation;
import io.github.xingwuguan.json.wire.Writable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/** The tokens of a Jackson 3 parser. Jackson's own messages quote the document and are dropped. */
final class Jackson3Tokens implements Generation.OpenTokens {
    private final JsonParser parser;
    private final Document document;

    Jackson3Tokens(JsonParser parser, Document document) {
        this.parser = parser;
        this.document = document;
    }

    @Override
    public Token next() {
        try {
            JsonToken token = parser.nextToken();
            // Versions differ in whether they let such a name pass.
            if (token == JsonToken.PROPERTY_NAME && !Writable.isWellFormed(parser.getString())) {
                throw document.malformed();
            }
            return token == null ? Token.END : tokenOf(token);
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    private static Token tokenOf(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.BEGIN_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.BEGIN_LIST;
            case END_ARRAY -> Token.END_LIST;
            case PROPERTY_NAME -> Token.NAME;
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
            return parser.getString();
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    private GovernanceException refusal(JacksonException e) {
        return e instanceof StreamConstraintsException ? document.tooLong() : document.malformed();
    }

    @Override
    public void close() {
        parser.close();
    }
}
