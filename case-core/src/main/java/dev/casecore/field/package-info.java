/**
 * Typed fields: what a playbook may ask to be known of a case or a case assignment, beside what every case has.
 *
 * <p>A {@link dev.casecore.field.Field} is a name, a label and one of a closed set of types, each with a canonical text form,
 * so that a store, a form or a feed can carry any field of any playbook. The ready playbooks' own fields are made the
 * same way (CORE-010). Start at {@link dev.casecore.field.Field}.
 */
@NullMarked
package dev.casecore.field;

import org.jspecify.annotations.NullMarked;
