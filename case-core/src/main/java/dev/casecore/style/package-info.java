/**
 * How values are generated here. Not part of the public API: the module does not export this package.
 */
@NullMarked
package dev.casecore.style;

import org.jspecify.annotations.NullMarked;
