package dev.casecore.command;

import dev.casecore.reason.CommandKind;

/** What somebody wants done: to open a case, or something to a case that exists. */
public sealed interface Command permits CaseCommand, OpenCase {

    /** {@return who wants it, when it happened, and under which id} */
    CommandHeader header();

    /** {@return what kind of command it is} */
    CommandKind commandKind();
}
