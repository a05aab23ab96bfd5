package dev.casecore.text;

/**
 * A personal text: its content is there for whoever asks for it with {@link #value}, and for no log line.
 *
 * <p>Example: {@code Text.of("call Ms. Ito").toString()} is {@code "***"}, its {@link #length} is 12.
 */
public final class Text {

    private static final String ERASED = "";

    private final int number;
    private final String value;
    private final boolean erased;

    private Text(int number, String value, boolean erased) {
        this.number = number;
        this.value = value;
        this.erased = erased;
    }

    /**
     * Wraps a text that belongs to no case yet.
     *
     * @param value any text, blank ones included: whether it is acceptable is for the command that carries it
     * @return the text, numbered 0
     */
    public static Text of(String value) {
        if (value == null) {
            throw new IllegalArgumentException("a text may be empty, but not absent");
        }
        return new Text(0, value, false);
    }

    /**
     * Restores a text as it was stored.
     *
     * @param number its number in its case, 1 or more
     * @param value  its content, ignored if it was erased
     * @param erased whether it was erased
     * @return the text
     */
    public static Text stored(int number, String value, boolean erased) {
        return new Text(number, erased ? ERASED : value, erased);
    }

    /** {@return its number in its case; 0 while it belongs to none} */
    public int number() {
        return number;
    }

    /** {@return the content; empty once erased} */
    public String value() {
        return value;
    }

    /** {@return whether the content was erased} */
    public boolean isErased() {
        return erased;
    }

    /** {@return whether there is nothing but white space; an erased text is not blank, for it once was written} */
    public boolean isBlank() {
        return !erased && value.isBlank();
    }

    /** {@return the number of Unicode code points; a line break of two characters counts two} */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    /** {@return whether it holds a control character other than tab and line breaks, or half a surrogate pair} */
    public boolean hasForbiddenCharacter() {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (unit < ' ' ? unit != '\n' && unit != '\r' && unit != '\t' : unit >= 0x7F && isForbidden(unit, i)) {
                return true;
            }
            if (Character.isHighSurrogate(unit)) {
                i++;
            }
        }
        return false;
    }

    private boolean isForbidden(char unit, int at) {
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit) || Character.isISOControl(unit);
    }

    /**
     * Makes the text part of a case.
     *
     * @param newNumber 1 or more, unique in the case
     * @return the same content under that number
     */
    public Text numbered(int newNumber) {
        return new Text(newNumber, value, erased);
    }

    /** {@return the same text without its content} */
    public Text erase() {
        return erased ? this : new Text(number, ERASED, true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && number == text.number && erased == text.erased && value.equals(text.value);
    }

    @Override
    public int hashCode() {
        return 31 * number + value.hashCode();
    }

    /** {@return three asterisks, whatever the content} */
    @Override
    public String toString() {
        return "***";
    }
}
