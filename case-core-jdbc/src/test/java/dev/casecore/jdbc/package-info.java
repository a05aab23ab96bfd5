/** The store on real databases. */
@NullMarked
package dev.casecore.jdbc;

import org.jspecify.annotations.NullMarked;
