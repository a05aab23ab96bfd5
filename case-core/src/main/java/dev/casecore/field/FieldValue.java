package dev.casecore.field;

import dev.casecore.text.Text;

/**
 * The value of a field in its canonical text form; whether the text fits the field's type is for whoever knows the field.
 *
 * <p>A personal value shows itself as {@code ***} and keeps its number in the case.
 */
public sealed interface FieldValue permits FieldValue.Plain, FieldValue.Personal {

    /** {@return the canonical text; empty for an erased personal value} */
    String canonical();

    /**
     * A value that names nobody.
     *
     * @param canonical its text
     */
    record Plain(String canonical) implements FieldValue {
        @Override
        public String toString() {
            return canonical;
        }
    }

    /**
     * A value that may name people.
     *
     * @param text the text
     */
    record Personal(Text text) implements FieldValue {
        @Override
        public String canonical() {
            return text.value();
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
