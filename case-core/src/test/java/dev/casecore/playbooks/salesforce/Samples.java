package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.Directory.HUGO;
import static dev.casecore.playbooks.salesforce.Directory.HUGOS;
import static dev.casecore.playbooks.salesforce.Directory.HUGOS_HOME;
import static dev.casecore.playbooks.salesforce.Directory.INSTALLER;
import static dev.casecore.playbooks.salesforce.Directory.IVY;
import static dev.casecore.playbooks.salesforce.SalesforceFields.ACCOUNT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.ASSOCIATED_INSTALLER;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CASE_SOURCE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT_EMAIL;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT_NAME;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTRACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CUSTOMER_NOT_IN_SYSTEM;
import static dev.casecore.playbooks.salesforce.SalesforceFields.DESCRIPTION;
import static dev.casecore.playbooks.salesforce.SalesforceFields.INSTALLER_CONTACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.REQUEST_SUBTYPE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.REQUEST_TYPE;

import dev.casecore.command.CommandHeader;
import dev.casecore.command.ReferCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.UserId;
import dev.casecore.text.Text;

/** Complete sets of fields, to take something away from. */
public final class Samples {
    private Samples() {}

    /** A homeowner case under Hugo's contract. */
    public static Fields homeowner() {
        return reasons()
                .with(CONTRACT, HUGOS)
                .with(CONTACT, HUGO)
                .with(ASSOCIATED_INSTALLER, INSTALLER)
                .with(INSTALLER_CONTACT, IVY)
                .with(CASE_SOURCE, "phone");
    }

    /** A homeowner case of somebody without a record. */
    static Fields unknownHomeowner() {
        return reasons()
                .with(CUSTOMER_NOT_IN_SYSTEM, true)
                .with(ACCOUNT, HUGOS_HOME)
                .with(CONTACT_NAME, Text.of("Hugo"))
                .with(CONTACT_EMAIL, Text.of("hugo@example.org"))
                .with(ASSOCIATED_INSTALLER, INSTALLER)
                .with(INSTALLER_CONTACT, IVY)
                .with(CASE_SOURCE, "phone");
    }

    /** An installer case under the account and its contact. */
    public static Fields installer() {
        return reasons().with(ACCOUNT, INSTALLER).with(CONTACT, IVY);
    }

    /** A complete referral to Sales. */
    static ReferCase toSales(UserId actor) {
        CommandHeader header = CommandHeader.of("sales-by-" + actor, Actor.user(actor), Scenario.MONDAY);
        return ReferCase.of(header, SalesforceSupport.SALES, "Pricing", "please look")
                .with(SalesforceFields.ACCOUNT_MANAGER, Directory.SAM_OF_SALES)
                .with(SalesforceFields.SALES_MANAGER, Directory.SAM_OF_SALES);
    }

    private static Fields reasons() {
        return Fields.none()
                .with(REQUEST_TYPE, "Billing")
                .with(REQUEST_SUBTYPE, "Invoice")
                .with(DESCRIPTION, Text.of("billed twice"));
    }
}
