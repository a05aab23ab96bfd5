package dev.casecore.party;

import dev.casecore.identity.UserId;

/**
 * Who in Sales looks after an organization (SF-040, SF-041).
 *
 * @param accountManager the account manager
 * @param salesManager   the sales manager
 */
public record SalesContacts(UserId accountManager, UserId salesManager) {}
