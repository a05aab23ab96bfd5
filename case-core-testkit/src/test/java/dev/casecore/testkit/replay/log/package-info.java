@NullMarked
package dev.casecore.testkit.replay.log;

import org.jspecify.annotations.NullMarked;
