/**
 * Texts that people wrote, which may name people: descriptions, comments, names, e-mail addresses.
 *
 * <p>Such a {@link dev.casecore.text.Text} never shows itself in {@code toString} (CORE-012), is counted in code points, and
 * once it belongs to a case has a number there, so that erasing it (CORE-017) replaces its content wherever it is kept
 * and changes nothing else.
 */
@NullMarked
package dev.casecore.text;

import org.jspecify.annotations.NullMarked;
