package dev.casecore.conversation;

import dev.casecore.field.Field;
import dev.casecore.identity.Role;
import dev.casecore.identity.UserId;

/** Whom a message is for. */
public sealed interface Audience {

    /** The customer: everybody in the fields that a playbook names as recipients. */
    record Customer() implements Audience {
        @Override
        public String toString() {
            return "the customer";
        }
    }

    /**
     * Colleagues, out of the customer's sight.
     *
     * @param role who has it
     */
    record Colleagues(Role role) implements Audience {
        @Override
        public String toString() {
            return "whoever is " + role;
        }
    }

    /**
     * One person, out of the customer's sight.
     *
     * @param field the field that names them
     */
    record Person(Field<UserId> field) implements Audience {
        @Override
        public String toString() {
            return "the person in " + field.label();
        }
    }

    /** {@return the customer} */
    static Audience customer() {
        return new Customer();
    }

    /**
     * Addresses colleagues.
     *
     * @param role who has it
     * @return whoever has the role
     */
    static Audience colleagues(Role role) {
        return new Colleagues(role);
    }

    /**
     * Addresses one person.
     *
     * @param field the field that names them
     * @return whoever it names when a message is sent
     */
    static Audience person(Field<UserId> field) {
        return new Person(field);
    }

    /** {@return whether the customer sees the message} */
    default boolean isPublic() {
        return this instanceof Customer;
    }
}
