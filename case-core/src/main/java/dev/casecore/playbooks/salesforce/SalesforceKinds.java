package dev.casecore.playbooks.salesforce;

import static dev.casecore.condition.Condition.allOf;
import static dev.casecore.condition.Condition.anyOf;
import static dev.casecore.condition.Condition.given;
import static dev.casecore.condition.Condition.not;
import static dev.casecore.playbooks.salesforce.SalesforceFields.ACCOUNT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.ASSOCIATED_INSTALLER;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CASE_SOURCE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT_EMAIL;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT_NAME;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT_PHONE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTRACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CUSTOMER_NOT_IN_SYSTEM;
import static dev.casecore.playbooks.salesforce.SalesforceFields.DESCRIPTION;
import static dev.casecore.playbooks.salesforce.SalesforceFields.HOMEOWNER;
import static dev.casecore.playbooks.salesforce.SalesforceFields.HOMEOWNER_ACCOUNT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.INSTALLER_CONTACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.JOB;
import static dev.casecore.playbooks.salesforce.SalesforceFields.PROPERTY_ADDRESS;
import static dev.casecore.playbooks.salesforce.SalesforceFields.REQUEST_SUBTYPE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.REQUEST_TYPE;

import dev.casecore.condition.Condition;
import dev.casecore.condition.FieldIs;
import dev.casecore.condition.Leaf;
import dev.casecore.condition.Question;
import dev.casecore.party.Contract;
import dev.casecore.playbook.KindBuilder;
import dev.casecore.playbooks.salesforce.SalesforceOptions.RepresentativeWithoutRecord;
import dev.casecore.playbooks.salesforce.SalesforceOptions.SubtypeChosen;
import dev.casecore.reason.Code;
import dev.casecore.reason.RuleId;
import io.vavr.control.Option;

/** The two kinds, and what each requires of its fields (SF-013 to SF-036). */
final class SalesforceKinds {

    private static final RuleId ORG_LEVEL = RuleId.of("SF-012");
    private static final RuleId HANGS_ON_CUSTOMER = RuleId.of("SF-018");
    private static final RuleId CONTACT_FIRST = RuleId.of("SF-020");
    private static final RuleId OF_HOMEOWNER = RuleId.of("SF-021");
    private static final RuleId OF_INSTALLER = RuleId.of("SF-022");
    private static final RuleId UNKNOWN_HOMEOWNER = RuleId.of("SF-031");

    private SalesforceKinds() {}

    static KindBuilder homeowner(KindBuilder kind, SalesforceOptions options) {
        RuleId contract = RuleId.of("SF-013");
        Condition unknown = FieldIs.set(CUSTOMER_NOT_IN_SYSTEM, UNKNOWN_HOMEOWNER);
        kind.requiresUnless(CONTRACT, contract, unknown)
                .expects(given(known(), FieldIs.suggestedContract(CONTRACT, RuleId.of("SF-014"))))
                .requiresUnless(CONTACT, OF_HOMEOWNER, unknown);
        reasons(kind, OF_HOMEOWNER, options)
                .requires(ASSOCIATED_INSTALLER, OF_HOMEOWNER)
                .requires(INSTALLER_CONTACT, OF_HOMEOWNER)
                .requires(CASE_SOURCE, OF_HOMEOWNER);
        return derived(unknownHomeowner(kind, unknown));
    }

    /** A homeowner without a record: the Org account, a name, and a way to reach them (SF-031). */
    private static KindBuilder unknownHomeowner(KindBuilder kind, Condition unknown) {
        Condition reachable = anyOf(
                UNKNOWN_HOMEOWNER,
                FieldIs.present(CONTACT_PHONE, UNKNOWN_HOMEOWNER),
                FieldIs.present(CONTACT_EMAIL, UNKNOWN_HOMEOWNER));
        return kind.has(CUSTOMER_NOT_IN_SYSTEM, ACCOUNT, CONTACT_NAME, CONTACT_PHONE, CONTACT_EMAIL)
                .expects(given(
                        unknown,
                        allOf(
                                not(
                                        FieldIs.present(CONTRACT, UNKNOWN_HOMEOWNER),
                                        SalesforceSupport.CUSTOMER_IS_IN_SYSTEM,
                                        UNKNOWN_HOMEOWNER),
                                FieldIs.present(ACCOUNT, UNKNOWN_HOMEOWNER),
                                FieldIs.present(CONTACT_NAME, UNKNOWN_HOMEOWNER),
                                reachable)));
    }

    private static KindBuilder derived(KindBuilder kind) {
        return kind.derives(HOMEOWNER, CONTRACT, RuleId.of("SF-035"), contract -> Option.some(contract.homeowner()))
                .derives(HOMEOWNER_ACCOUNT, CONTRACT, RuleId.of("SF-035"), Contract::organization)
                .derives(PROPERTY_ADDRESS, CONTRACT, RuleId.of("SF-035"), Contract::propertyAddress);
    }

    static KindBuilder installer(KindBuilder kind, SalesforceOptions options) {
        Condition account = FieldIs.present(ACCOUNT, HANGS_ON_CUSTOMER);
        kind.has(ACCOUNT, CONTACT, CUSTOMER_NOT_IN_SYSTEM)
                .expects(anyOf(HANGS_ON_CUSTOMER, account, FieldIs.present(CONTACT, HANGS_ON_CUSTOMER)));
        if (options.representativeWithoutRecord() == RepresentativeWithoutRecord.AT_ORGANIZATION) {
            Condition unknown = FieldIs.set(CUSTOMER_NOT_IN_SYSTEM, ORG_LEVEL);
            kind.expects(given(allOf(account, known()), FieldIs.present(CONTACT, RuleId.of("SF-019"))))
                    .expects(given(unknown, allOf(FieldIs.present(ACCOUNT, ORG_LEVEL), described())));
        } else {
            Condition unknown = FieldIs.set(CUSTOMER_NOT_IN_SYSTEM, CONTACT_FIRST);
            kind.expects(given(account, FieldIs.present(CONTACT, RuleId.of("SF-019"))))
                    .expects(not(unknown, Code.CONTACT_RECORD_REQUIRED, CONTACT_FIRST));
        }
        return reasons(kind, OF_INSTALLER, options).has(JOB);
    }

    private static Condition known() {
        return not(
                FieldIs.set(CUSTOMER_NOT_IN_SYSTEM, UNKNOWN_HOMEOWNER),
                Code.CONTACT_RECORD_REQUIRED,
                UNKNOWN_HOMEOWNER);
    }

    private static Condition described() {
        return Leaf.custom(
                "the description gives the e-mail address of the sales representative",
                SalesforceSupport.CONTACT_NOT_DESCRIBED,
                ORG_LEVEL,
                SalesforceKinds::describesContact);
    }

    private static boolean describesContact(Question question) {
        return question.subject()
                .get(DESCRIPTION)
                .exists(text -> text.isErased() || text.value().matches("(?s).*[^\\s@]@[^\\s@]+\\.[^\\s@].*"));
    }

    /** Request type, subtype and description (SF-021 to SF-027). */
    private static KindBuilder reasons(KindBuilder kind, RuleId rule, SalesforceOptions options) {
        kind.requires(REQUEST_TYPE, rule);
        if (options.subtypeChosen() == SubtypeChosen.LATER) {
            kind.has(REQUEST_SUBTYPE);
        } else {
            kind.requires(REQUEST_SUBTYPE, rule);
        }
        if (!options.reasonCatalogue().isEmpty()) {
            RuleId catalogue = RuleId.of("SF-027");
            kind.expects(given(
                    FieldIs.present(REQUEST_TYPE, catalogue),
                    FieldIs.subtypeOf(REQUEST_TYPE, REQUEST_SUBTYPE, options.reasonCatalogue(), catalogue)));
        }
        return kind.requires(DESCRIPTION, rule).citing(DESCRIPTION, RuleId.of("SF-025"));
    }
}
