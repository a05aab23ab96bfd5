package dev.casecore;

import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.reason.Advice;
import io.vavr.collection.Seq;

/**
 * The answer to a command that was accepted and saved. The same command sent again gets the same answer, and nothing happens twice
 * (CORE-005).
 *
 * @param after  the case as the command left it
 * @param events what happened to the case; none if nothing did
 * @param advice hints
 */
public record Accepted(Case after, Seq<RecordedEvent> events, Seq<Advice> advice) {}
