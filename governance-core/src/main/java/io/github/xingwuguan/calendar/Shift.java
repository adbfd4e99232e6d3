package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.shape.Type;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours that are worked without a break (班次), written {@code 08:00-12:00}. The end of the day is {@code 24:00}.
 *
 * <p>A shift that does not end after it begins can be written, so that the calendar's lint can name every one of them
 * at once.
 *
 * @param fromMinute the first minute of the day, inclusive, from 0 to 1,440
 * @param untilMinute the first minute after the shift, exclusive, from 0 to 1,440
 */
public record Shift(int fromMinute, int untilMinute) {
    /** How a shift stands in a document. */
    public static final Type<Shift> TYPE = Type.text(Shift::parse, Shift::toString);

    private static final int DAY = 1_440;
    private static final Pattern FORM = Pattern.compile("([0-2][0-9]):([0-5][0-9])-([0-2][0-9]):([0-5][0-9])");

    /**
     * Checks the range.
     *
     * @param fromMinute the first minute of the day
     * @param untilMinute the first minute after the shift
     * @throws IllegalArgumentException if one is outside 0 to 1,440
     */
    public Shift {
        if (fromMinute < 0 || fromMinute > DAY || untilMinute < 0 || untilMinute > DAY) {
            throw new IllegalArgumentException(
                    "Shift must lie from minute 0 to 1440 of a day, but was " + fromMinute + " to " + untilMinute);
        }
    }

    /**
     * {@return the shift written as text; the inverse of {@link #toString()}}
     *
     * @param text such as {@code 14:00-18:00}
     * @throws IllegalArgumentException if it has another form
     */
    public static Shift parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Shift must be written HH:mm-HH:mm, but was \""
                    + Texts.visible(text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"");
        }
        return new Shift(minute(form, 1), minute(form, 3));
    }

    private static int minute(Matcher form, int group) {
        return Integer.parseInt(form.group(group)) * 60 + Integer.parseInt(form.group(group + 1));
    }

    /** {@return the length in minutes; not positive if the shift crosses midnight} */
    int minutes() {
        return untilMinute - fromMinute;
    }

    /** {@return such as {@code 08:00-12:00}} */
    @Override
    public String toString() {
        return time(fromMinute) + "-" + time(untilMinute);
    }

    private static String time(int minute) {
        return "" + minute / 600 + minute / 60 % 10 + ":" + minute % 60 / 10 + minute % 10;
    }
}
