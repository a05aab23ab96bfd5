@NullMarked
package dev.casecore.testkit.replay;

import org.jspecify.annotations.NullMarked;
