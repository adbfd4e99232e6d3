package io.github.xingwuguan.programme.points;

/** The form of an entry's id. */
final class EntryIds {
    private static final int LENGTH = 64;

    private EntryIds() {}

    static void check(String id, String subject) {
        if (id.isBlank() || id.length() > LENGTH) {
            throw new IllegalArgumentException(
                    subject + " must have 1 to " + LENGTH + " characters, but had " + id.length());
        }
    }
}
