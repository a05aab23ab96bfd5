package dev.casecore.testkit.contract.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.TenantId;
import dev.casecore.party.Organization;
import dev.casecore.testkit.contract.props.Rendezvous;
import dev.casecore.testkit.contract.reference.RegisterFixture.Registered;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What every register of organizations owes: each is added once, and what was there is left as it is. */
public abstract class RegisterContract {

    private static final TenantId TENANT = TenantId.of("acme");
    private static final TenantId STRANGER = TenantId.of("other");
    private static final OrganizationId BRIGHT = OrganizationId.of("bright");
    private static final Organization FIRST = new Organization(BRIGHT, Option.none(), true);
    private static final Organization SECOND = new Organization(BRIGHT, Option.some(OrganizationId.of("dark")), false);

    private final Registered registered;

    /**
     * For subclasses.
     *
     * @param fixture makes the register
     */
    protected RegisterContract(RegisterFixture fixture) {
        registered = fixture.empty();
    }

    private Option<Organization> known(TenantId tenant) {
        return registered.directory().organization(tenant, BRIGHT);
    }

    @Test
    void JSM_013_an_organization_is_known_once_it_was_added() {
        assertThat(known(TENANT))
                .as("the directory must not know an organization before it is added")
                .isEmpty();

        assertThat(registered.register().add(TENANT, FIRST))
                .as("the register must answer what it added")
                .isEqualTo(FIRST);

        assertThat(known(TENANT))
                .as("the directory must know an organization that was added")
                .contains(FIRST);
    }

    @Test
    void JSM_013_one_that_is_known_is_left_as_it_is() {
        registered.register().add(TENANT, FIRST);

        assertThat(registered.register().add(TENANT, SECOND))
                .as("the register must answer what was there before")
                .isEqualTo(FIRST);

        assertThat(known(TENANT))
                .as("the register must leave an organization that is known as it is")
                .contains(FIRST);
    }

    @Test
    void JSM_013_of_many_who_add_one_at_once_one_adds_it_and_all_learn_which() {
        Seq<Organization> answers = Rendezvous.of(
                8,
                i -> registered
                        .register()
                        .add(TENANT, new Organization(BRIGHT, Option.some(OrganizationId.of("parent-" + i)), false)));

        assertThat(answers.distinct().map(Option::some))
                .as("the register must let one of many add an organization, and tell all of them which it is")
                .isEqualTo(List.of(known(TENANT)))
                .hasSize(1);
    }

    @Test
    void CORE_008_tenants_add_organizations_of_one_id_each_their_own() {
        registered.register().add(TENANT, FIRST);

        assertThat(known(STRANGER))
                .as("the directory must not know another tenant's organization")
                .isEmpty();
        assertThat(registered.register().add(STRANGER, SECOND))
                .as("the register must keep organizations of the same id apart by tenant")
                .isEqualTo(SECOND);
        assertThat(known(TENANT))
                .as("the register must leave another tenant's organization as it is")
                .contains(FIRST);
    }
}
