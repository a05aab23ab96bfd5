/**
 * One case's story, told in a terminal: what an agent does, what the desk answers, and why.
 */
@NullMarked
package dev.casecore.examples.story;

import org.jspecify.annotations.NullMarked;
