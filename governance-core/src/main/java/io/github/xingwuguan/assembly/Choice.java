package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/** What a ballot says (表决意见). */
public enum Choice implements Coded {
    /** In favour (同意). */
    YES("yes"),
    /** Against (反对). */
    NO("no"),
    /** Neither (弃权). */
    ABSTAIN("abstain"),
    /** With the majority, whichever it is (从众): real participation. */
    FOLLOW("follow"),
    /** Unusable: blank, over-marked or illegible (废票). */
    SPOILED("spoiled");

    /** A code on the wire. */
    public static final Type<Choice> TYPE = Type.code("Choice", values());

    private final String code;

    Choice(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
