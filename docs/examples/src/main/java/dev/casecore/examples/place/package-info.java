/**
 * Where the tour takes place: a database of its own, or one that the user names.
 */
@NullMarked
package dev.casecore.examples.place;

import org.jspecify.annotations.NullMarked;
