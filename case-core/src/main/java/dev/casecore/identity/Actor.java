package dev.casecore.identity;

import io.vavr.control.Option;

/**
 * Who issues a command: a user, or a system that acts on nobody's behalf (an import, a mail gateway).
 *
 * <p>Example: {@code Actor.user(UserId.of("anna"))}, {@code Actor.system("mail-gateway")}.
 */
public sealed interface Actor permits Actor.OfUser, Actor.OfSystem {

    /**
     * A person.
     *
     * @param user who
     */
    record OfUser(UserId user) implements Actor {
        @Override
        public String toString() {
            return "user:" + user;
        }
    }

    /**
     * A program; it holds the role {@code system} and no other.
     *
     * @param name 1 to 128 code points, as for an id
     */
    record OfSystem(String name) implements Actor {

        /**
         * Checks the name.
         *
         * @param name as above
         */
        public OfSystem {
            Token.require("system", name);
        }

        @Override
        public String toString() {
            return "system:" + name;
        }
    }

    /**
     * Names a user.
     *
     * @param user who
     * @return the actor
     */
    static Actor user(UserId user) {
        return new OfUser(user);
    }

    /**
     * Names a user by the text of their id.
     *
     * @param user who
     * @return the actor
     */
    static Actor user(String user) {
        return new OfUser(UserId.of(user));
    }

    /**
     * Names a system.
     *
     * @param name which
     * @return the actor
     */
    static Actor system(String name) {
        return new OfSystem(name);
    }

    /** {@return the user, if it is one} */
    default Option<UserId> asUser() {
        return this instanceof OfUser actor ? Option.some(actor.user()) : Option.none();
    }
}
