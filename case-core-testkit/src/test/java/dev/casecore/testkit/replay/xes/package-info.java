@NullMarked
package dev.casecore.testkit.replay.xes;

import org.jspecify.annotations.NullMarked;
