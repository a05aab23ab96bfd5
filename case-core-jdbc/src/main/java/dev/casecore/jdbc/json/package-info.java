/**
 * The form in which cases and events are kept: JSON that follows the shape of the values. A record or an immutable value is an object with a
 * member for each component; an id is its text; a personal text is an object of its own, so that erasure finds it. Nothing is written down
 * twice: a new event or a new attribute of a case has a form as soon as it exists, and a golden file beside the tests holds that form still.
 *
 * <p>Start at {@link dev.casecore.jdbc.json.JsonFormat}; the guide describes the format for people.
 */
@NullMarked
package dev.casecore.jdbc.json;

import org.jspecify.annotations.NullMarked;
