package dev.casecore.condition;

import dev.casecore.identity.EvidenceId;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Fact;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import io.vavr.collection.List;

/** Conditions on what was done and found out about the case. */
public final class EvidenceIs {

    private EvidenceIs() {}

    /**
     * Asks for evidence, whenever it was recorded.
     *
     * @param evidence which
     * @param rule     the rule behind it
     * @return {@link Code#EVIDENCE_MISSING}
     */
    public static Leaf recorded(EvidenceId evidence, RuleId rule) {
        return Leaf.of(
                        "recorded",
                        List.of(Fact.of("evidence", evidence)),
                        "recorded: " + evidence,
                        Code.EVIDENCE_MISSING,
                        rule,
                        (q, lack) -> Verdict.of(q.subject().evidence().containsKey(evidence), missing(lack, evidence)))
                .onCaseAlone();
    }

    /**
     * Asks for evidence that was recorded since the case was last closed.
     *
     * @param evidence which
     * @param rule     the rule behind it
     * @return {@link Code#EVIDENCE_MISSING}
     */
    public static Leaf recordedThisRound(EvidenceId evidence, RuleId rule) {
        return Leaf.of(
                        "recordedThisRound",
                        List.of(Fact.of("evidence", evidence)),
                        "recorded since the last closing: " + evidence,
                        Code.EVIDENCE_MISSING,
                        rule,
                        (q, lack) -> Verdict.of(
                                q.subject()
                                        .evidence()
                                        .get(evidence)
                                        .exists(each -> q.subject().isOfThisRound(each.at())),
                                missing(lack, evidence)))
                .onCaseAlone();
    }

    /**
     * Asks for a document.
     *
     * @param rule the rule behind it
     * @return {@link Code#DOCUMENT_MISSING}
     */
    public static Leaf documentAttached(RuleId rule) {
        return Leaf.of(
                        "documentAttached",
                        "a document is attached",
                        Code.DOCUMENT_MISSING,
                        rule,
                        (q, lack) -> Verdict.of(
                                q.subject().counters().documents() > 0,
                                lack.mendedBy(Remedy.of(CommandKind.ATTACH_DOCUMENT))))
                .onCaseAlone();
    }

    /**
     * Asks for an effect that happens at most once in the life of a case.
     *
     * @param cause the rule of the effect
     * @param what  what it does, in words
     * @param rule  the rule behind this condition
     * @return {@link Code#EVIDENCE_MISSING}
     */
    public static Leaf effectRequested(RuleId cause, String what, RuleId rule) {
        return Leaf.of(
                        "effectRequested",
                        List.of(Fact.of("effect", cause)),
                        what,
                        Code.EVIDENCE_MISSING,
                        rule,
                        (q, lack) -> Verdict.of(
                                q.subject().effectsRequested().exists(key -> key.startsWith(cause + ":")),
                                lack.with("effect", cause)))
                .onCaseAlone();
    }

    private static Unmet missing(Unmet lack, EvidenceId evidence) {
        return lack.with("evidence", evidence).mendedBy(Remedy.of(CommandKind.RECORD_EVIDENCE, evidence));
    }
}
