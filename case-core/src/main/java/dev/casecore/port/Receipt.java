package dev.casecore.port;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.reason.Advice;
import io.vavr.collection.Seq;

/**
 * The memory of an accepted command, from which its answer can be given again (CORE-005).
 *
 * @param command       its id, unique in the tenant
 * @param fingerprint   a digest of its whole content, the case it addresses included
 * @param caseId        the case it was accepted on
 * @param fromSequence  the sequence of the case before it
 * @param untilSequence the sequence of the case after it; the same for a command that changed nothing
 * @param advice        the hints that came with it
 */
public record Receipt(
        CommandId command,
        String fingerprint,
        CaseId caseId,
        long fromSequence,
        long untilSequence,
        Seq<Advice> advice) {}
