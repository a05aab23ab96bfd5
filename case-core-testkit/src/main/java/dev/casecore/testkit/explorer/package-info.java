/**
 * What a playbook comes to: every state that a case can get into under it, found by trying every command that makes sense, by everybody,
 * and waiting where waiting helps; and what is wrong there, each with the shortest way to it. A playbook that fits together may still lead
 * into states from which no case ever ends: this finds them. Start at {@link dev.casecore.testkit.explorer.Explorer}.
 */
@NullMarked
package dev.casecore.testkit.explorer;

import org.jspecify.annotations.NullMarked;
