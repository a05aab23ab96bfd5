package dev.casecore.decision;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.TenantId;

/**
 * Under what a new case is to be known.
 *
 * @param tenant whose it is
 * @param id     a fresh technical identity
 * @param number a fresh number
 */
public record Birth(TenantId tenant, CaseId id, CaseNumber number) {}
