package dev.casecore.testkit.contract.reference;

import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.party.Contact;
import dev.casecore.party.Contract;
import dev.casecore.party.Organization;
import dev.casecore.party.SalesContacts;
import dev.casecore.party.Team;
import dev.casecore.party.UserProfile;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * Everybody that a directory is to know of one tenant.
 *
 * @param users         the users, inactive ones too
 * @param teams         the teams
 * @param contacts      the contacts
 * @param contracts     the contracts, whatever their state
 * @param organizations the organizations
 * @param sales         who in Sales looks after which organization
 * @param departments   the departments that the tenant added to those of its playbook
 */
public record People(
        Seq<UserProfile> users,
        Seq<Team> teams,
        Seq<Contact> contacts,
        Seq<Contract> contracts,
        Seq<Organization> organizations,
        Map<OrganizationId, SalesContacts> sales,
        Seq<DepartmentId> departments) {}
