package io.github.xingwuguan.shape;

/** A stream of JSON tokens (记号流): the port that each JSON library fills with a few lines. */
public interface Tokens {
    /** What comes next in a document (记号). */
    enum Token {
        /** An object opens. */
        BEGIN_OBJECT("an object"),
        /** An object closes. */
        END_OBJECT("the end of an object"),
        /** A list opens. */
        BEGIN_LIST("a list"),
        /** A list closes. */
        END_LIST("the end of a list"),
        /** The name of a member. */
        NAME("a name"),
        /** A text. */
        TEXT("a text"),
        /** A number. */
        NUMBER("a number"),
        /** True. */
        TRUE("true"),
        /** False. */
        FALSE("false"),
        /** Null. */
        NULL("null"),
        /** The document ends. */
        END("the end of the document");

        final String words;

        Token(String words) {
            this.words = words;
        }
    }

    /**
     * {@return the next token}
     *
     * @throws io.github.xingwuguan.basics.GovernanceException {@code malformed-json} if the document is no JSON
     */
    Token next();

    /** {@return the text of the current name, text or number} */
    String text();
}
