/** What is kept keeps its form. */
@NullMarked
package dev.casecore.jdbc.json;

import org.jspecify.annotations.NullMarked;
