/**
 * Logs in XES (IEEE 1849-2016), the form that tools for process mining read: {@link dev.casecore.testkit.replay.xes.XesWriter} and
 * {@link dev.casecore.testkit.replay.xes.XesReader}. Activities, resources, times and lifecycles are told by the standard's extensions
 * concept, organizational, time and lifecycle.
 */
@NullMarked
package dev.casecore.testkit.replay.xes;

import org.jspecify.annotations.NullMarked;
