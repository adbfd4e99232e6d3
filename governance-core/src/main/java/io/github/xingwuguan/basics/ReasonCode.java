package io.github.xingwuguan.basics;

/** A kind of reason (原因代码): each area has an enum of them. */
public interface ReasonCode extends Coded {
    /** {@return the sentence in both languages, with <code>{0}</code>, <code>{1}</code> … for the details} */
    Label template();
}
