/** A program for operators: is what a database holds of a tenant sound? */
@NullMarked
package dev.casecore.examples.check;

import org.jspecify.annotations.NullMarked;
