package dev.casecore.field;

import dev.casecore.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.Iterator;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Values by field name, in the order of the names. Immutable.
 *
 * <p>Example: {@code Fields.none().with(DESCRIPTION, Text.of("no hot water")).with(SOURCE, "phone")}.
 */
public final class Fields implements Iterable<Tuple2<String, FieldValue>> {

    private static final Fields NONE = new Fields(TreeMap.empty());

    private final TreeMap<String, FieldValue> values;

    private Fields(TreeMap<String, FieldValue> values) {
        this.values = values;
    }

    /** {@return no values} */
    public static Fields none() {
        return NONE;
    }

    /**
     * Takes values that came by name, from a form or another system.
     *
     * @param values by field name
     * @return the same values
     */
    public static Fields ofAll(Map<String, FieldValue> values) {
        return new Fields(TreeMap.ofAll(values));
    }

    /**
     * Sets a value.
     *
     * @param field the field
     * @param value its value
     * @param <T>   its type
     * @return with that value, in place of any it had
     */
    public <T> Fields with(Field<T> field, T value) {
        return with(field.name(), field.write(value));
    }

    /**
     * Sets a value by name.
     *
     * @param field the field's name
     * @param value its value
     * @return with that value, in place of any it had
     */
    public Fields with(String field, FieldValue value) {
        return new Fields(values.put(field, value));
    }

    /**
     * Sets several values.
     *
     * @param others names and values
     * @return with those values, in place of any it had
     */
    public Fields withAll(Fields others) {
        return new Fields(others.values.merge(values, (theirs, ours) -> theirs));
    }

    /**
     * Removes a value.
     *
     * @param field the field's name
     * @return without it
     */
    public Fields without(String field) {
        return values.containsKey(field) ? new Fields(values.remove(field)) : this;
    }

    /**
     * Looks a value up.
     *
     * @param field the field
     * @param <T>   its type
     * @return the value, or nothing if there is none or it does not fit the type
     */
    public <T> Option<T> get(Field<T> field) {
        return values.get(field.name()).flatMap(field::read);
    }

    /**
     * Looks a value up by name.
     *
     * @param field the field's name
     * @return the value
     */
    public Option<FieldValue> get(String field) {
        return values.get(field);
    }

    /**
     * Asks whether there is a value.
     *
     * @param field the field
     * @return true for an erased value too
     */
    public boolean has(Field<?> field) {
        return values.containsKey(field.name());
    }

    /** {@return whether there is no value at all} */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** {@return how many there are} */
    public int size() {
        return values.size();
    }

    /** {@return names and values, in the order of the names} */
    @Override
    public Iterator<Tuple2<String, FieldValue>> iterator() {
        return values.iterator();
    }

    /**
     * Replaces the personal texts.
     *
     * @param change what becomes of each
     * @return the other values unchanged
     */
    public Fields mapTexts(UnaryOperator<Text> change) {
        return new Fields(values.mapValues(value -> value instanceof FieldValue.Personal personal
                ? new FieldValue.Personal(change.apply(personal.text()))
                : value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields fields && values.equals(fields.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.map(entry -> entry._1() + "=" + entry._2()).mkString("{", ", ", "}");
    }
}
