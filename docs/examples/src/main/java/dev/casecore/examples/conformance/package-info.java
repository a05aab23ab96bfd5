/**
 * How far the real incident log fits each of the three playbooks, with the test kit's replay.
 * {@link dev.casecore.examples.conformance.IncidentConformance} is a program around it.
 */
@NullMarked
package dev.casecore.examples.conformance;

import org.jspecify.annotations.NullMarked;
