package io.github.xingwuguan.basics;

/** A constant with a stable code in kebab-case (编码): the code goes on the wire, never the Java name. */
public interface Coded {
    /** {@return the stable code} */
    String code();
}
