package dev.casecore.decision;

import dev.casecore.playbook.EngineRule;
import dev.casecore.reason.Code;
import dev.casecore.text.Text;

/** The checks that every text of a command goes through: it says something, is not too long, and holds no forbidden character. */
final class Texts {

    private Texts() {}

    /** Checks a required text and makes it part of the case; in a template it is an input still to be given. */
    static Text required(Draft draft, String input, Text text, int limit, EngineRule blank, EngineRule length) {
        if (draft.isTemplate()) {
            draft.need(input);
            return draft.keep(text);
        }
        if (text.isBlank() || text.isErased()) {
            draft.refuse(blank, Code.BLANK, "input", input);
        }
        sized(draft, input, text, limit, length);
        return draft.keep(text);
    }

    static void sized(Draft draft, String input, Text text, int limit, EngineRule length) {
        if (text.length() > limit) {
            draft.refuse(draft.lack(length, Code.TOO_LONG)
                    .with("input", input)
                    .with("limit", limit)
                    .with("length", text.length()));
        }
        if (text.hasForbiddenCharacter()) {
            draft.refuse(EngineRule.SIZE, Code.FORBIDDEN_CHARACTER, "input", input);
        }
    }

    /** Checks a required line that is not personal. */
    static void line(Draft draft, String input, String line, EngineRule blank) {
        if (draft.isTemplate()) {
            draft.need(input);
            return;
        }
        Text text = Text.of(line);
        if (text.isBlank()) {
            draft.refuse(blank, Code.BLANK, "input", input);
        }
        sized(draft, input, text, draft.playbook.limits().line(), EngineRule.SIZE);
    }
}
