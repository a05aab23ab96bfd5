/**
 * A log of another system, lived through a playbook: every event of the log becomes the commands that somebody would have given, and what the
 * playbook refuses is told by rule. So a team sees how far what people do fits what it wants them to do, before it switches over.
 *
 * <p>Start at {@link dev.casecore.testkit.replay.CommandMapping}, which says what an event of the log comes to; then
 * {@link dev.casecore.testkit.replay.LogReplay} plays, and {@link dev.casecore.testkit.replay.Conformance} tells.
 */
@NullMarked
package dev.casecore.testkit.replay;

import org.jspecify.annotations.NullMarked;
