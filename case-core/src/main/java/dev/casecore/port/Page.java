package dev.casecore.port;

import dev.casecore.identity.Token;
import dev.casecore.lifecycle.Case;
import dev.casecore.text.Text;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A page of a list.
 *
 * @param cases in the order asked for
 * @param next  where the next page starts; none if this was the last
 */
public record Page(Seq<Case> cases, Option<Cursor> next) {

    /**
     * A place in a list: after the case with this sort key and number. It stays valid whatever is written meanwhile.
     *
     * @param key    the sort key of the last case seen; none if it had none
     * @param number its number
     */
    public record Cursor(Option<String> key, String number) {

        /**
         * Checks what may come from outside: no store is asked for what no case can have.
         *
         * @param key    as above
         * @param number as above
         * @throws IllegalArgumentException if the key has a forbidden character, or the number is not that of a case
         */
        public Cursor {
            Token.require("case number", number);
            if (key.map(Text::of).exists(Text::hasForbiddenCharacter)) {
                throw new IllegalArgumentException("FORBIDDEN_CHARACTER (what=sort key)");
            }
        }
    }
}
