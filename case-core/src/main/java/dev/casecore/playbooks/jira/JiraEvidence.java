package dev.casecore.playbooks.jira;

import dev.casecore.identity.EvidenceId;

/** What people record as done or found out. */
public final class JiraEvidence {

    /** The customer made no mistake (JSM-022). */
    public static final EvidenceId NOT_THE_USER = EvidenceId.of("user-error-ruled-out");

    /** It is not the browser (JSM-022). */
    public static final EvidenceId NOT_THE_BROWSER = EvidenceId.of("browser-ruled-out");

    /** It is not the hardware (JSM-022). */
    public static final EvidenceId NOT_THE_HARDWARE = EvidenceId.of("hardware-ruled-out");

    /** Reporter and configuration were kept informed (JSM-024). */
    public static final EvidenceId BOTH_INFORMED = EvidenceId.of("both-informed");

    /** Support made the change itself (JSM-025, JSM-029). */
    public static final EvidenceId DONE_BY_SUPPORT = EvidenceId.of("done-by-support");

    /** The partnership was made (JSM-029). */
    public static final EvidenceId PARTNERSHIP = EvidenceId.of("partnership-made");

    /** Reporter and configuration were brought together (JSM-029). */
    public static final EvidenceId COORDINATED = EvidenceId.of("coordinated");

    /** The change was made (JSM-030). */
    public static final EvidenceId SITE_CHANGED = EvidenceId.of("site-changed");

    /** The reporter was referred to the financier (JSM-031). */
    public static final EvidenceId REFERRED_TO_FINANCIER = EvidenceId.of("referred-to-financier");

    /** The process for bringing a project back was followed (JSM-031). */
    public static final EvidenceId UN_ARCHIVED = EvidenceId.of("un-archived");

    /** The instructions were sent (JSM-033). */
    public static final EvidenceId INSTRUCTIONS_SENT = EvidenceId.of("instructions-sent");

    /** The sign-up link was sent (JSM-033). */
    public static final EvidenceId SIGN_UP_LINK_SENT = EvidenceId.of("sign-up-link-sent");

    /** The onboarding was handed on (JSM-034). */
    public static final EvidenceId ONBOARDED = EvidenceId.of("onboarded");

    /** The wish was written down where wishes are collected (JSM-035). */
    public static final EvidenceId DOCUMENTED = EvidenceId.of("documented");

    /** The customer confirmed that the request is resolved (JSM-050). */
    public static final EvidenceId CUSTOMER_CONFIRMED = EvidenceId.of("customer-confirmed");

    private JiraEvidence() {}
}
