package dev.casecore.testkit.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.playbook.Playbook;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.playbooks.jira.JiraOptions;
import dev.casecore.playbooks.jira.JiraOptions.ReplyOnClosed;
import dev.casecore.playbooks.jira.JiraServiceDesk;
import dev.casecore.playbooks.salesforce.SalesforceOptions;
import dev.casecore.playbooks.salesforce.SalesforceOptions.CaseReturns;
import dev.casecore.playbooks.salesforce.SalesforceOptions.CustomerReply;
import dev.casecore.playbooks.salesforce.SalesforceOptions.RepresentativeWithoutRecord;
import dev.casecore.playbooks.salesforce.SalesforceOptions.SubtypeChosen;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.reason.RuleId;
import dev.casecore.testkit.explorer.ExplorationPage.Explored;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The playbooks that are shipped, with each choice that changes what may happen, explored to their bounds. */
class ShippedPlaybooksTest {

    private static final Path PAGE = Path.of("../docs/playbooks/exploration.md");

    private static final Bounds BOUNDS = Bounds.DEFAULT;

    private static final String NEVER_WITHOUT_ASSIGNMENT =
            "Internal Referral means that an assignment is open [SF-061, SF-063]. ";

    private static final Map<String, String> MEANT = LinkedHashMap.of(
            "internal-referral --close-case--> closed [SF-067] where no assignment is open [SF-067]",
            NEVER_WITHOUT_ASSIGNMENT + "The row is there for its refusal, which names every open one.",
            "internal-referral --merge-case--> closed [CORE-019] where always",
            NEVER_WITHOUT_ASSIGNMENT
                    + "A merge is refused until they are closed; the engine writes this row for every open status.",
            "closed --undo-merge--> internal-referral [CORE-019] where the case was internal-referral when it was merged [CORE-019]",
            "The way back of the row before.");

    private static Seq<Explored> all = List.empty();

    @BeforeAll
    static void explore() {
        List<Supplier<Explored>> explorations = List.of(
                explored("default", SalesforceSupport.playbook()),
                everything("default", SalesforceSupport.playbook()),
                explored(
                        "subtype later",
                        SalesforceSupport.playbook(
                                salesforce().subtypeChosen(SubtypeChosen.LATER).build())),
                explored(
                        "representative at the organization",
                        SalesforceSupport.playbook(salesforce()
                                .representativeWithoutRecord(RepresentativeWithoutRecord.AT_ORGANIZATION)
                                .build())),
                explored(
                        "case returns after any assignment",
                        SalesforceSupport.playbook(
                                salesforce().caseReturns(CaseReturns.AFTER_ANY).build())),
                explored(
                        "reply moves the status",
                        SalesforceSupport.playbook(salesforce()
                                .customerReply(CustomerReply.MOVES_STATUS)
                                .build())),
                explored("default", DynamicsCustomerService.playbook()),
                everything("default", DynamicsCustomerService.playbook()),
                explored("default", JiraServiceDesk.playbook()),
                explored(
                        "reply leaves it closed",
                        JiraServiceDesk.playbook(
                                jira().replyOnClosed(ReplyOnClosed.STAYS_CLOSED).build())),
                explored(
                        "follow-up every 2 days",
                        JiraServiceDesk.playbook(jira().followUpCadence(Option.some(Duration.ofDays(2)))
                                .build())));
        all = List.ofAll(explorations.toJavaParallelStream().map(Supplier::get).toList());
    }

    private static SalesforceOptions.Builder salesforce() {
        return SalesforceOptions.builder().version(2);
    }

    private static JiraOptions.Builder jira() {
        return JiraOptions.builder().version(2);
    }

    private static Supplier<Explored> explored(String setting, Playbook playbook) {
        return () -> new Explored(
                setting, playbook, BOUNDS, Explorer.of(playbook).within(BOUNDS).explore());
    }

    private static Supplier<Explored> everything(String setting, Playbook playbook) {
        Bounds bounds = BOUNDS.withAllCombined();
        return () -> new Explored(
                setting, playbook, bounds, Explorer.of(playbook).within(bounds).explore());
    }

    @Test
    void each_is_explored_to_its_bounds() {
        assertThat(all)
                .allSatisfy(explored -> assertThat(explored.exploration().isComplete())
                        .as("%s", explored)
                        .isTrue());
    }

    @Test
    void nothing_is_found_but_what_is_meant() {
        assertThat(all.flatMap(explored -> explored.exploration().findings())).allSatisfy(finding -> {
            assertThat(finding.kind()).as("%s", finding).isEqualTo(Finding.Kind.RULE_NEVER_DECIDES);
            assertThat(MEANT.keySet()).contains(finding.about());
        });
    }

    /** Pairs miss nothing that all combinations show. */
    @Test
    void pairs_find_what_everything_combined_finds() {
        assertThat(all.groupBy(explored -> explored.playbook().title() + explored.setting())
                        .values()
                        .filter(some -> some.size() > 1))
                .hasSize(2)
                .allSatisfy(some -> {
                    assertThat(some.map(ShippedPlaybooksTest::found).distinct()).hasSize(1);
                    assertThat(some.map(ShippedPlaybooksTest::refused).distinct())
                            .hasSize(1);
                });
    }

    private static Seq<String> found(Explored explored) {
        return explored.exploration().findings().map(Finding::about);
    }

    private static Set<RuleId> refused(Explored explored) {
        return explored.exploration().refusals().keySet().toSet();
    }

    @Test
    void the_page_is_current() throws IOException {
        String page = new ExplorationPage(BOUNDS, MEANT).of(all);
        if (Boolean.getBoolean("casecore.approve")) {
            Files.writeString(PAGE, page);
        }

        assertThat(page)
                .as(
                        "%s is not current. If the change is meant: ./mvnw -q -Pquick -pl case-core-testkit -am test"
                                + " -Dtest=ShippedPlaybooksTest -Dsurefire.failIfNoSpecifiedTests=false -Dcasecore.approve=true",
                        PAGE)
                .isEqualTo(Files.readString(PAGE));
    }
}
