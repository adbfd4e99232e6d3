package io.github.xingwuguan.assembly.committee;

import java.util.Collection;
import java.util.HashSet;
import java.util.regex.Pattern;

/** The form of the short names that a host gives. */
final class Ids {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._:-]{0,63}");

    private Ids() {}

    /** A form that may have been given a name in place of an id is not shown. */
    static String check(String id, String subject) {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    subject + " must be 1 to 64 letters, digits, '.', '_', ':' or '-', but was not");
        }
        return id;
    }

    static boolean isTwice(Collection<?> things) {
        return new HashSet<>(things).size() < things.size();
    }
}
