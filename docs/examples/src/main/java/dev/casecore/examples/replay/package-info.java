/**
 * A real incident log lived through a playbook: every row becomes the commands that an agent would have given, and what the playbook
 * refuses is counted by rule. {@link dev.casecore.examples.replay.Replay} is the loop, {@link dev.casecore.examples.replay.IncidentPlayer} the
 * mapping.
 */
@NullMarked
package dev.casecore.examples.replay;

import org.jspecify.annotations.NullMarked;
