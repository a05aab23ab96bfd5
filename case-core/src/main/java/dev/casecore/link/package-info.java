/**
 * What a case points to: other cases (CORE-018) and tickets in other systems (SF-026).
 */
@NullMarked
package dev.casecore.link;

import org.jspecify.annotations.NullMarked;
