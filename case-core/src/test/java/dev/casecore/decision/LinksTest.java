package dev.casecore.decision;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.LinkCase;
import dev.casecore.command.UnlinkCase;
import dev.casecore.identity.CaseId;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.playbooks.salesforce.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinksTest {

    private static final CaseId OTHER = CaseId.of("case-9");

    private final Scenario other =
            Scenario.standard().named("case-9", "C-000009").opened();
    private final Scenario scenario = Scenario.homeownerCase().beside(other.theCase());

    private LinkCase link(LinkType type, CaseId to) {
        return new LinkCase(scenario.by(ANNA), new CaseLink(type, to));
    }

    @ParameterizedTest
    @EnumSource(LinkType.class)
    void CORE_018_both_cases_hold_a_link_each_in_its_own_direction(LinkType type) {
        scenario.accepted(link(type, OTHER));

        assertThat(scenario.theCase().links()).containsExactly(new CaseLink(type, OTHER));
        CaseChange change = scenario.decision().others().single();
        assertThat(change.after().links())
                .containsExactly(new CaseLink(type.inverse(), scenario.theCase().id()));
        assertThat(type.inverse().inverse()).isEqualTo(type);
        assertThat(change.after().version()).isEqualTo(change.before() + 1);
    }

    @Test
    void CORE_018_removing_it_removes_it_from_both() {
        scenario.accepted(link(LinkType.RELATED, OTHER));
        scenario.beside(scenario.decision().others().single().after());

        scenario.accepted(new UnlinkCase(scenario.by(ANNA), new CaseLink(LinkType.RELATED, OTHER)));

        assertThat(scenario.theCase().links()).isEmpty();
        assertThat(scenario.decision().others().single().after().links()).isEmpty();
        assertThat(scenario.reasons(new UnlinkCase(scenario.by(ANNA), new CaseLink(LinkType.RELATED, OTHER))))
                .containsExactly("NOT_LINKED [CORE-018] (link=RELATED case-9)");
    }

    @Test
    void CORE_018_no_cycle_of_parents() {
        scenario.below(OTHER, CaseId.of("case-5"), scenario.theCase().id());

        assertThat(scenario.reasons(link(LinkType.PARENT, OTHER)))
                .containsExactly("PARENT_CYCLE [CORE-018] (case=C-000009)");
    }

    @Test
    void CORE_018_nor_of_children() {
        scenario.below(scenario.theCase().id(), CaseId.of("case-5"), OTHER);

        assertThat(scenario.reasons(link(LinkType.CHILD, OTHER)))
                .containsExactly("PARENT_CYCLE [CORE-018] (case=C-000009)");
    }

    @Test
    void CORE_018_a_child_that_is_not_above_is_no_cycle() {
        scenario.below(scenario.theCase().id(), CaseId.of("case-5"));

        assertThat(scenario.accepted(link(LinkType.CHILD, OTHER)).theCase().links())
                .hasSize(1);
    }

    @Test
    void CORE_018_a_parent_elsewhere_is_no_cycle() {
        scenario.below(OTHER, CaseId.of("case-5"));

        assertThat(scenario.accepted(link(LinkType.PARENT, OTHER)).theCase().links())
                .hasSize(1);
    }

    @Test
    void CORE_018_nobody_is_linked_to_themselves_or_to_nothing() {
        assertThat(scenario.reasons(link(LinkType.RELATED, scenario.theCase().id())))
                .containsExactly("LINK_TO_ITSELF [CORE-018]");
        assertThat(scenario.reasons(link(LinkType.RELATED, CaseId.of("of-another-tenant"))))
                .containsExactly("UNKNOWN_CASE [CORE-008] (case=of-another-tenant)");
    }
}
