package dev.casecore.jdbc.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Instants as {@link Instant#toString} writes them, in the common form of a year of four digits, down to microseconds; anything else is
 * left to it. There are a dozen in each case, and a formatter for general use takes most of the time that reading a case takes.
 */
final class Instants {

    private static final int SECONDS_END = "2026-03-02T09:00:00".length();
    private static final long FIRST = -62_135_596_800L; // 0001-01-01T00:00:00Z
    private static final long LAST = 253_402_300_799L; // 9999-12-31T23:59:59Z
    private static final int MICRO = 1_000;

    private Instants() {}

    static String text(Instant instant) {
        if (instant.getEpochSecond() < FIRST || instant.getEpochSecond() > LAST || instant.getNano() % MICRO != 0) {
            return instant.toString();
        }
        LocalDateTime at = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(SECONDS_END + 8);
        digits(text, at.getYear(), 4).append('-');
        digits(text, at.getMonthValue(), 2).append('-');
        digits(text, at.getDayOfMonth(), 2).append('T');
        digits(text, at.getHour(), 2).append(':');
        digits(text, at.getMinute(), 2).append(':');
        digits(text, at.getSecond(), 2);
        int micros = instant.getNano() / MICRO;
        if (micros % 1_000 != 0) {
            digits(text.append('.'), micros, 6);
        } else if (micros != 0) {
            digits(text.append('.'), micros / 1_000, 3);
        }
        return text.append('Z').toString();
    }

    private static StringBuilder digits(StringBuilder text, int number, int count) {
        int unit = 1;
        for (int i = 1; i < count; i++) {
            unit *= 10;
        }
        for (int rest = number; unit > 0; unit /= 10) {
            text.append((char) ('0' + rest / unit));
            rest %= unit;
        }
        return text;
    }

    /** Throws {@link DateTimeException} if it is none. */
    static Instant parse(String text) {
        int end = text.length() - 1;
        if (!isCommon(text, end)) {
            return Instant.parse(text);
        }
        LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        LocalTime time =
                LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), nanos(text, end));
        return LocalDateTime.of(date, time).toInstant(ZoneOffset.UTC);
    }

    private static boolean isCommon(String text, int end) {
        int fraction = end - SECONDS_END;
        if ((fraction != 0 && fraction != 4 && fraction != 7) || text.charAt(end) != 'Z') {
            return false;
        }
        for (int i = 0; i < end; i++) {
            char expected = "0000-00-00T00:00:00.000000".charAt(i);
            char found = text.charAt(i);
            if (expected == '0' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        return isClock(text);
    }

    /** Midnight as 24:00 and leap seconds are rare enough. */
    private static boolean isClock(String text) {
        return number(text, 11, 13) < 24 && number(text, 17, 19) < 60;
    }

    private static int nanos(String text, int end) {
        return switch (end - SECONDS_END) {
            case 4 -> number(text, SECONDS_END + 1, end) * 1_000_000;
            case 7 -> number(text, SECONDS_END + 1, end) * MICRO;
            default -> 0;
        };
    }

    private static int number(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
