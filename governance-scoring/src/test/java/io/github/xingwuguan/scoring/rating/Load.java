package io.github.xingwuguan.scoring.rating;

/** How much of a long test runs: all of it only with the system property {@code governance.thorough}. */
public final class Load {
    private static final boolean THOROUGH = Boolean.getBoolean("governance.thorough");

    private Load() {}

    public static int times(int usual, int thorough) {
        return THOROUGH ? thorough : usual;
    }
}
