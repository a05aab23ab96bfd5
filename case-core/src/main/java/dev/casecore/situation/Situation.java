package dev.casecore.situation;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.UserProfile;
import dev.casecore.sla.calendar.Calendars;
import dev.casecore.style.CaseStyle;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;

/** An immutable snapshot of everything outside the case that a rule may ask for. */
@Value.Immutable
@CaseStyle
public interface Situation {

    /** {@return the instant of the decision, in UTC; what is accepted is recorded then, or at the case's last change if that is later} */
    Instant at();

    /** {@return what is known of the actor} */
    ActorProfile actor();

    /** {@return what the directory and the queues said of everything the command refers to} */
    @Value.Default
    default Known known() {
        return Known.nothing();
    }

    /** {@return what a search for the same issue found, open ones first (SF-006); only for opening a case} */
    @Value.Default
    default Seq<MatchingCase> matches() {
        return List.empty();
    }

    /** {@return the other cases that the command touches, by id} */
    @Value.Default
    default Map<CaseId, Case> others() {
        return HashMap.empty();
    }

    /** {@return the case that would be the parent and every case above it; only for a link to a parent or child (CORE-018)} */
    @Value.Default
    default Set<CaseId> ancestors() {
        return HashSet.empty();
    }

    /** {@return the case that is first in the queue that holds this one; only for a pick (SF-057)} */
    @Value.Default
    default Option<CaseNumber> firstInQueue() {
        return Option.none();
    }

    /** {@return calendars that clocks count by, besides those of the playbook (SLA-007)} */
    @Value.Default
    default Calendars calendars() {
        return Calendars.none();
    }

    /**
     * Looks a user up, the actor included.
     *
     * @param user who
     * @return the profile, or nothing if the directory does not know them
     */
    default Option<UserProfile> user(UserId user) {
        return actor().profile()
                .filter(profile -> profile.user().equals(user))
                .orElse(() -> known().users().get(user));
    }

    /**
     * Asks the same at another moment.
     *
     * @param at the instant of the decision
     * @return the situation then
     */
    Situation withAt(Instant at);

    /**
     * Asks the same of another actor.
     *
     * @param actor what is known of them
     * @return the situation for them
     */
    Situation withActor(ActorProfile actor);

    /**
     * Asks the same where another case is first in its queue.
     *
     * @param first its number; none if it is not asked for, as when the first is what is offered
     * @return the situation then
     */
    Situation withFirstInQueue(Option<CaseNumber> first);

    /**
     * Makes a situation in which nothing is known but the time and the actor.
     *
     * @param at    the instant of the decision
     * @param actor what is known of the actor
     * @return the situation
     */
    static Situation of(Instant at, ActorProfile actor) {
        return builder().at(at).actor(actor).build();
    }

    /**
     * Starts a situation; time and actor must be set.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a situation; each attribute is set at most once. */
    final class Builder extends ImmutableSituation.Builder {
        Builder() {}
    }
}
