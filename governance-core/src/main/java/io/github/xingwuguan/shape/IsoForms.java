package io.github.xingwuguan.shape;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Dates and instants in ISO form (日期与时刻解析). The forms that are written are read by hand, since records hold more of them than of anything
 * else; all others, and all refusals, are left to {@code java.time}.
 */
final class IsoForms {
    private static final int DATE = 10;
    private static final int INSTANT = 20;
    private static final int SECONDS_A_DAY = 86_400;

    private IsoForms() {}

    /**
     * {@return the date of {@code 2024-02-29} and its like}
     *
     * @param text the text
     * @throws DateTimeException as {@link LocalDate#parse(CharSequence)}
     */
    static LocalDate date(String text) {
        return text.length() == DATE && isPlainDate(text) ? plainDate(text) : LocalDate.parse(text);
    }

    /**
     * {@return the instant of {@code 2024-02-29T08:30:00Z} and its like}
     *
     * @param text the text
     * @throws DateTimeException as {@link Instant#parse(CharSequence)}
     */
    static Instant instant(String text) {
        if (text.length() != INSTANT || !isPlainDate(text) || !isPlainTime(text)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) { // 24:00:00 and leap seconds
            return Instant.parse(text);
        }
        long seconds = (hour * 60L + minute) * 60 + second;
        return Instant.ofEpochSecond(plainDate(text).toEpochDay() * SECONDS_A_DAY + seconds);
    }

    private static LocalDate plainDate(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE));
    }

    private static boolean isPlainDate(String text) {
        return areDigits(text, 0, 4)
                && text.charAt(4) == '-'
                && areDigits(text, 5, 7)
                && text.charAt(7) == '-'
                && areDigits(text, 8, DATE);
    }

    private static boolean isPlainTime(String text) {
        return text.charAt(DATE) == 'T'
                && areDigits(text, 11, 13)
                && text.charAt(13) == ':'
                && areDigits(text, 14, 16)
                && text.charAt(16) == ':'
                && areDigits(text, 17, 19)
                && text.charAt(19) == 'Z';
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
