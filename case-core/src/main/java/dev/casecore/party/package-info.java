/**
 * The people and companies around a case, as an adopter's directory knows them: users with their roles, teams, contacts,
 * organizations and contracts. The library keeps none of this; it asks for it, decides, and records what it was told.
 */
@NullMarked
package dev.casecore.party;

import org.jspecify.annotations.NullMarked;
