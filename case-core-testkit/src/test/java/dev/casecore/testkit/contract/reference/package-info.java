/** The contracts of the small ports, kept by what the library has in memory. */
@NullMarked
package dev.casecore.testkit.contract.reference;

import org.jspecify.annotations.NullMarked;
