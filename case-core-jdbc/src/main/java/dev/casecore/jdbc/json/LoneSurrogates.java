package dev.casecore.jdbc.json;

/** Halves of characters, which no database takes as they are; in JSON they can be escaped. */
final class LoneSurrogates {

    private LoneSurrogates() {}

    static String escaped(String json) {
        for (int i = 0; i < json.length(); i++) {
            if (isLone(json, i)) {
                return escape(json);
            }
        }
        return json;
    }

    private static boolean isLone(String json, int at) {
        char unit = json.charAt(at);
        if (!Character.isSurrogate(unit)) {
            return false;
        }
        boolean pairedWithNext = Character.isHighSurrogate(unit)
                && at + 1 < json.length()
                && Character.isLowSurrogate(json.charAt(at + 1));
        boolean pairedWithLast =
                Character.isLowSurrogate(unit) && at > 0 && Character.isHighSurrogate(json.charAt(at - 1));
        return !pairedWithNext && !pairedWithLast;
    }

    private static String escape(String json) {
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        for (int i = 0; i < json.length(); i++) {
            if (isLone(json, i)) {
                escaped.append(String.format("\\u%04x", (int) json.charAt(i)));
            } else {
                escaped.append(json.charAt(i));
            }
        }
        return escaped.toString();
    }
}
