package dev.casecore.examples;

import static dev.casecore.playbooks.salesforce.SalesforceSupport.AWAITING_CUSTOMER_RESPONSE;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.AWAITING_CUSTOMER_SUPPORT;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.CLOSED;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.C_AND_T;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.INTERNAL_REFERRAL;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.playbooks.salesforce.SalesforceFields;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.reason.CommandKind;
import dev.casecore.testkit.replay.Act;
import dev.casecore.testkit.replay.AfterRefusal;
import dev.casecore.testkit.replay.CommandMapping;
import dev.casecore.testkit.replay.Conformance;
import dev.casecore.testkit.replay.LogReplay;
import dev.casecore.testkit.replay.ReplayedLog;
import dev.casecore.testkit.replay.ReplayedStep;
import dev.casecore.testkit.replay.log.CsvLog;
import dev.casecore.testkit.replay.log.LogColumns;
import dev.casecore.testkit.replay.log.LogReading;
import dev.casecore.testkit.replay.log.LogTime;
import dev.casecore.testkit.replay.log.ProcessLog;
import dev.casecore.testkit.replay.log.StoredLog;
import dev.casecore.testkit.replay.log.Trace;
import dev.casecore.testkit.replay.xes.XesReader;
import dev.casecore.testkit.replay.xes.XesWriter;
import dev.casecore.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayGuideTest {

    private static final String CSV = """
            case_id,status,at,actor,group
            INC1,New,01/03/2016 13:03,anna,Group 1
            INC1,Active,01/03/2016 14:10,anna,Group 1
            INC1,Awaiting Vendor,03/03/2016 08:36,ben,Group 2
            INC1,Resolved,04/03/2016 12:42,ben,Group 2
            INC1,Active,09/03/2016 12:16,anna,Group 1
            INC1,-100,09/03/2016 12:20,anna,Group 1
            INC1,Closed,10/03/2016 09:00,anna,Group 1
            """;

    @TempDir
    private Path folder;

    private Path file = Path.of("incidents.csv");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("incidents.csv");
        Files.writeString(file, CSV);
    }

    private static OpenCase opening(Trace trace, CommandHeader header) {
        Fields fields = Fields.none()
                .with(SalesforceFields.ACCOUNT, OrganizationId.of("customers"))
                .with(SalesforceFields.CONTACT, ContactId.of(trace.caseId()))
                .with(SalesforceFields.REQUEST_TYPE, "Incident")
                .with(SalesforceFields.REQUEST_SUBTYPE, "Incident")
                .with(SalesforceFields.DESCRIPTION, Text.of("Incident " + trace.caseId()));
        return OpenCase.of(header, SalesforceSupport.INSTALLER_SUPPORT, fields);
    }

    private static CommandMapping mapping() {
        CommandMapping mapping = CommandMapping.opening(ReplayGuideTest::opening)
                .on("New", Act.towards(NEW))
                .on("Active", Act.completingAssignments().then(Act.towards(AWAITING_CUSTOMER_SUPPORT)))
                .on("Awaiting User Info", Act.towards(AWAITING_CUSTOMER_RESPONSE))
                .on(
                        "Awaiting Vendor",
                        Act.referring(C_AND_T, "a vendor must act").meaning(INTERNAL_REFERRAL))
                .on("Resolved", Act.towards(CLOSED))
                .on("Closed", Act.towards(CLOSED))
                .ignoring("-100")
                .handingOverBy(Actor.user("dispatcher"))
                .mending("Resolved", Act.completingAssignments())
                .afterRefusal(AfterRefusal.FOLLOW_UP);
        return mapping;
    }

    private static ProcessLog log(Path file) throws IOException {
        LogColumns columns = LogColumns.of(
                        "case_id", "status", "at", LogTime.pattern("dd/MM/yyyy HH:mm", ZoneId.of("Europe/Lisbon")))
                .resource("actor")
                .attribute("group", "org:group");
        LogReading reading = CsvLog.of(columns).read(file);
        reading.problems().forEach(System.out::println);
        ProcessLog log = reading.orThrow();
        return log;
    }

    @Test
    void a_log_is_read_played_and_reported_on() throws IOException {
        ProcessLog log = log(file);
        CommandMapping mapping = mapping();

        ReplayedLog replayed =
                LogReplay.of(SalesforceSupport.playbook(), mapping).play(log);
        Conformance report = replayed.conformance();
        System.out.println(report.toText());

        assertThat(report.steps()).isEqualTo(6);
        assertThat(report.fittingSteps()).isEqualTo(4);
        assertThat(report.toMarkdown()).contains("| 1 | SF-067 | ASSIGNMENT_OPEN |");

        ReplayedStep resolved = replayed.ofCase("INC1").steps().get(3);
        System.out.println(resolved);

        assertThat(resolved)
                .asString()
                .startsWith("2016-03-04T12:42:00Z Resolved: refused, then mended: close-case refused: ASSIGNMENT_OPEN"
                        + " [SF-067]");
        assertThat(resolved.accepted()).contains(CommandKind.CLOSE_ASSIGNMENT);
    }

    @Test
    void logs_go_out_as_xes_and_come_back() throws IOException {
        ProcessLog log = log(file);
        ReplayedLog replayed =
                LogReplay.of(SalesforceSupport.playbook(), mapping()).play(log);

        XesWriter.of(log).write(folder.resolve("incidents.xes"));
        XesWriter.of(replayed.judged()).write(folder.resolve("judged.xes"));
        XesWriter.of(StoredLog.of(replayed.store(), ReplayedLog.TENANT).statuses())
                .write(folder.resolve("cases.xes"));
        ProcessLog again = XesReader.read(folder.resolve("incidents.xes")).orThrow();

        assertThat(again.events()).isEqualTo(log.events());
        assertThat(XesReader.read(folder.resolve("judged.xes"))
                        .orThrow()
                        .trace("INC1")
                        .events())
                .extracting(event -> event.attribute("replay_result").get())
                .containsExactly("ACCEPTED", "ACCEPTED", "ACCEPTED", "MENDED", "FOLLOWED_UP", "IGNORED", "ACCEPTED");
        assertThat(XesReader.read(folder.resolve("cases.xes")).orThrow().traces())
                .hasSize(2);
    }

    @Test
    void every_line_of_code_in_the_guide_is_run_here() throws IOException {
        CodeBlocks.assertAllRunIn(ReplayGuideTest.class, Path.of("../guide/replay.md"));
    }
}
