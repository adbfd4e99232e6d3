package consumer;

import io.github.xingwuguan.basics.Label;

/** Placeholder. */
public final class Consumer {
    private Consumer() {}

    /** Prints a label. */
    public static void main(String[] args) {
        System.out.println(Label.builder().zh("星物管").build() + " in " + Consumer.class.getModule());
    }
}
