/** The contracts, held against the store in memory. */
@NullMarked
package dev.casecore.testkit.contract;

import org.jspecify.annotations.NullMarked;
