package dev.casecore.jdbc;

import dev.casecore.identity.CommandId;
import dev.casecore.identity.TenantId;
import io.vavr.control.Option;

/**
 * What queries of one value answered last, word for word, as far as this store has read or written it, and the commands that it saved last.
 * Somebody else may have changed it since: whoever decides on it has the database compare.
 */
final class Facts {

    private static final int PLACES = 1_024;
    private static final int LONGEST = 8_192;

    private final Places<Sql, String> answers;
    private final Places<Command, Boolean> saved;

    private Facts(int places) {
        this.answers = new Places<>(places);
        this.saved = new Places<>(places);
    }

    static Facts remembered() {
        return new Facts(PLACES);
    }

    /** Everything is asked each time. */
    static Facts forgotten() {
        return new Facts(0);
    }

    private record Command(TenantId tenant, CommandId id) {}

    Option<String> of(Sql query) {
        return answers.get(query);
    }

    /** Takes the place of what was noted before; nothing is noted of what has no answer, or a long one. */
    void note(Sql query, Option<String> answer) {
        answer.filter(text -> text.length() <= LONGEST)
                .peek(text -> answers.put(query, text))
                .onEmpty(() -> answers.remove(query));
    }

    boolean isSaved(TenantId tenant, CommandId command) {
        return saved.get(new Command(tenant, command)).isDefined();
    }

    void noteSaved(TenantId tenant, CommandId command) {
        saved.put(new Command(tenant, command), true);
    }

    void forget() {
        answers.clear();
        saved.clear();
    }
}
