package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.SalesforceFields.ACCOUNT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT_EMAIL;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT_PHONE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTRACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.JOB;
import static dev.casecore.playbooks.salesforce.SalesforceFields.REQUEST_TYPE;

import dev.casecore.field.Fields;
import dev.casecore.identity.KindId;
import dev.casecore.link.TicketLink;
import dev.casecore.playbook.Matcher;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What makes two cases of the Salesforce support playbook the same issue (SF-006).
 *
 * <ol>
 *   <li>The subject of a homeowner case is the contract, of an installer case the contact, or else the account.
 *   <li>The subject of a homeowner unknown to the system is the Org account with the phone number, and with the e-mail address (SF-031).
 *   <li>Same kind, subject and request type: the same issue. Same kind and subject only: a similar case.
 *   <li>Same job, or same ticket of another system: the same issue, whatever the kind and type.
 * </ol>
 *
 * <p>Every key is hashed: it is short, and says nothing of anybody. Phone numbers are compared by their digits, e-mail addresses without
 * regard to case.
 */
public final class SalesforceMatcher implements Matcher {

    /** The only one; it keeps nothing. */
    public static final SalesforceMatcher INSTANCE = new SalesforceMatcher();

    private SalesforceMatcher() {}

    @Override
    public Keys keys(KindId kind, Fields fields, Seq<TicketLink> tickets) {
        Seq<Subject> subjects =
                kind.equals(SalesforceSupport.INSTALLER_SUPPORT) ? ofInstaller(fields) : ofHomeowner(fields);
        Seq<String> issue = subjects.flatMap(subject -> fields.get(REQUEST_TYPE)
                        .map(type -> hash("issue", kind.value(), subject.what(), subject.which(), type)))
                .appendAll(fields.get(JOB).map(job -> hash("job", job)))
                .appendAll(tickets.map(ticket -> hash("ticket", ticket.system(), ticket.key())));
        return new Keys(
                issue.distinct(),
                subjects.map(subject -> hash("subject", kind.value(), subject.what(), subject.which()))
                        .distinct());
    }

    /** What a case is about. */
    private record Subject(String what, String which) {}

    private static Seq<Subject> ofHomeowner(Fields fields) {
        return fields.get(CONTRACT)
                .map(contract -> List.of(new Subject("contract", contract.value())))
                .getOrElse(() -> ofStranger(fields));
    }

    private static List<Subject> ofStranger(Fields fields) {
        return fields.get(ACCOUNT)
                .toList()
                .flatMap(account -> reached(fields).map(way -> new Subject("org", account.value() + "\0" + way)));
    }

    /** The ways in which a homeowner without a record can be reached. */
    private static List<String> reached(Fields fields) {
        List<String> phone = fields.get(CONTACT_PHONE)
                .map(Text::value)
                .map(number -> number.replaceAll("[^0-9]", ""))
                .toList();
        List<String> email = fields.get(CONTACT_EMAIL)
                .map(Text::value)
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .toList();
        return phone.appendAll(email).reject(String::isEmpty);
    }

    private static Seq<Subject> ofInstaller(Fields fields) {
        return fields.get(CONTACT)
                .map(contact -> new Subject("contact", contact.value()))
                .orElse(() -> fields.get(ACCOUNT).map(account -> new Subject("account", account.value())))
                .toList();
    }

    private static String hash(String about, String... parts) {
        byte[] content = List.of(parts).mkString("\0").getBytes(StandardCharsets.UTF_8);
        try {
            return about + ":"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
