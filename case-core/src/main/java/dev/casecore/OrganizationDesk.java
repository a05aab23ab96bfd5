package dev.casecore;

import dev.casecore.identity.Actor;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.party.Organization;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.EngineRule;
import dev.casecore.reason.Code;
import dev.casecore.reason.Unmet;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The organizations of a tenant. Reached by {@link TenantDesk#organizations}. */
public final class OrganizationDesk {

    private final CaseDesk desk;
    private final TenantId tenant;

    OrganizationDesk(CaseDesk desk, TenantId tenant) {
        this.desk = desk;
        this.tenant = tenant;
    }

    /**
     * Adds an organization that a case is to name (JSM-013). Adding the same one again changes nothing and answers the same.
     *
     * @param organization the organization
     * @param actor        who adds it: a user who is there, or a system
     * @return {@link Code#DIRECTORY_READ_ONLY}, {@link Code#ORGANIZATION_EXISTS} with other content, {@link Code#UNKNOWN_ORGANIZATION} for
     *     its parent, {@link Code#UNKNOWN_USER} or {@link Code#USER_INACTIVE}; or the organization
     */
    public Either<Unmet, Organization> add(Organization organization, Actor actor) {
        Given.present("the organization", organization);
        Given.present("the actor", actor);
        Option<Unmet> refusal = actor.asUser()
                .flatMap(this::absent)
                .orElse(() -> organization.parent().flatMap(this::unknown))
                .orElse(() -> Option.when(desk.register.isEmpty(), () -> lack(Code.DIRECTORY_READ_ONLY)));
        return refusal.isDefined() ? Either.left(refusal.get()) : addTo(organization);
    }

    private Either<Unmet, Organization> addTo(Organization organization) {
        Organization known = desk.register.get().add(tenant, organization);
        return known.equals(organization)
                ? Either.right(known)
                : Either.left(lack(Code.ORGANIZATION_EXISTS).with("organization", organization.organization()));
    }

    private Option<Unmet> absent(UserId user) {
        Option<UserProfile> profile = desk.directory.user(tenant, user);
        if (profile.isEmpty()) {
            return Option.some(lack(Code.UNKNOWN_USER).with("user", user));
        }
        return Option.when(
                !profile.get().active(), () -> lack(Code.USER_INACTIVE).with("user", user));
    }

    private Option<Unmet> unknown(OrganizationId parent) {
        return Option.when(
                desk.directory.organization(tenant, parent).isEmpty(),
                () -> lack(Code.UNKNOWN_ORGANIZATION).with("organization", parent));
    }

    private static Unmet lack(Code code) {
        return Unmet.of(code, EngineRule.KNOWN_REFERENCE.byDefault());
    }
}
