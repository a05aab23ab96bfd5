package dev.casecore.testkit.replay;

import dev.casecore.identity.Actor;
import dev.casecore.identity.StatusId;
import dev.casecore.reason.Code;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What the events of a log become under a playbook: how a case is opened, and for each activity what is done. Immutable.
 *
 * <p>The first event of a case opens it, and then is played like any other. An activity that the mapping does not mention is told in the
 * report; one that is ignored on purpose is counted apart. Example:
 *
 * <pre>{@code
 * CommandMapping mapping = CommandMapping.opening((trace, header) -> OpenCase.of(header, INCIDENT, fields(trace)))
 *         .on("Active", Act.towards(WORKING))
 *         .on("Resolved", Act.towards(CLOSED))
 *         .ignoring("Heartbeat");
 * }</pre>
 */
public final class CommandMapping {

    private static final Actor UNNAMED = Actor.user("not-named");

    private final OpeningRule opening;
    private final Act onceOpened;
    private final Map<String, Act> acts;
    private final Map<String, Act> mendings;
    private final Set<String> ignored;
    private final Staff staff;
    private final AfterRefusal afterRefusal;

    /**
     * Who gives commands.
     *
     * @param unnamed      whoever acts where the log names nobody
     * @param dispatcher   who hands cases over, if anybody does
     * @param acknowledged the warnings that all of them accept
     */
    private record Staff(Actor unnamed, Option<Actor> dispatcher, Set<Code> acknowledged) {}

    private CommandMapping(
            OpeningRule opening,
            Act onceOpened,
            Map<String, Act> acts,
            Map<String, Act> mendings,
            Set<String> ignored,
            Staff staff,
            AfterRefusal afterRefusal) {
        this.opening = opening;
        this.onceOpened = onceOpened;
        this.acts = acts;
        this.mendings = mendings;
        this.ignored = ignored;
        this.staff = staff;
        this.afterRefusal = afterRefusal;
    }

    /**
     * Starts a mapping.
     *
     * @param rule how a case is opened
     * @return without any activity; after a refusal the case stays as it is
     */
    public static CommandMapping opening(OpeningRule rule) {
        return new CommandMapping(
                rule,
                Act.nothing(),
                LinkedHashMap.empty(),
                LinkedHashMap.empty(),
                HashSet.empty(),
                new Staff(UNNAMED, Option.none(), HashSet.empty()),
                AfterRefusal.KEEP_STATE);
    }

    /**
     * Does something right after each opening, before the first event is played. It belongs to that event.
     *
     * @param act what, for example picking the case from the queue of new ones
     * @return with that
     */
    public CommandMapping onceOpened(Act act) {
        return new CommandMapping(opening, act, acts, mendings, ignored, staff, afterRefusal);
    }

    /**
     * Says what an activity comes to.
     *
     * @param activity the activity, as in the log
     * @param act      what is done
     * @return with that
     * @throws IllegalArgumentException if the mapping says already what it comes to, or ignores it
     */
    public CommandMapping on(String activity, Act act) {
        return new CommandMapping(
                opening, onceOpened, acts.put(unmapped(activity), act), mendings, ignored, staff, afterRefusal);
    }

    /**
     * Ignores activities on purpose. They take part in no share.
     *
     * @param activities which, as in the log
     * @return ignoring these too
     * @throws IllegalArgumentException if the mapping says what one of them comes to
     */
    public CommandMapping ignoring(String... activities) {
        Set<String> all = HashSet.of(activities).map(this::unmapped).addAll(ignored);
        return new CommandMapping(opening, onceOpened, acts, mendings, all, staff, afterRefusal);
    }

    private String unmapped(String activity) {
        if (acts.containsKey(activity) || ignored.contains(activity)) {
            throw new IllegalArgumentException("the mapping has the activity already: " + activity);
        }
        return activity;
    }

    /**
     * Does something after an activity was refused, and then tries it once more. The refusal is told all the same.
     *
     * @param activity the activity, as in the log
     * @param mending  what is done, as far as it is accepted
     * @return with that
     */
    public CommandMapping mending(String activity, Act mending) {
        return new CommandMapping(
                opening, onceOpened, acts, mendings.put(activity, mending), ignored, staff, afterRefusal);
    }

    /**
     * Says how a case goes on after a refusal.
     *
     * @param how how
     * @return going on like that
     */
    public CommandMapping afterRefusal(AfterRefusal how) {
        return new CommandMapping(opening, onceOpened, acts, mendings, ignored, staff, how);
    }

    /**
     * Has open cases handed over to whoever goes on with them, before they do. Without it, they act on cases of others, and the playbook has its
     * say.
     *
     * @param dispatcher who hands them over
     * @return with a dispatcher
     */
    public CommandMapping handingOverBy(Actor dispatcher) {
        return staffed(new Staff(staff.unnamed(), Option.some(dispatcher), staff.acknowledged()));
    }

    /**
     * Says who acts where the log names nobody.
     *
     * @param actor who; else a user {@code not-named}
     * @return with them
     */
    public CommandMapping unnamed(Actor actor) {
        return staffed(new Staff(actor, staff.dispatcher(), staff.acknowledged()));
    }

    /**
     * Takes warnings for acknowledged, since nobody can be asked any more.
     *
     * @param warnings their codes
     * @return with these
     */
    public CommandMapping acknowledging(Code... warnings) {
        return staffed(new Staff(
                staff.unnamed(), staff.dispatcher(), staff.acknowledged().addAll(HashSet.of(warnings))));
    }

    private CommandMapping staffed(Staff newStaff) {
        return new CommandMapping(opening, onceOpened, acts, mendings, ignored, newStaff, afterRefusal);
    }

    /** {@return the activities it says something about, those ignored left out, in the order in which it does} */
    public Seq<String> activities() {
        return acts.keySet().toList();
    }

    /**
     * Answers which status of the playbook an activity means.
     *
     * @param activity as in the log
     * @return none if it is about something else, or not mapped
     */
    public Option<StatusId> status(String activity) {
        return acts.get(activity).flatMap(Act::status);
    }

    OpeningRule rule() {
        return opening;
    }

    Act first() {
        return onceOpened;
    }

    Option<Act> act(String activity) {
        return acts.get(activity);
    }

    Option<Act> mending(String activity) {
        return mendings.get(activity);
    }

    boolean ignores(String activity) {
        return ignored.contains(activity);
    }

    Actor actorFor(Option<String> resource) {
        return resource.map(Actor::user).getOrElse(staff.unnamed());
    }

    Option<Actor> dispatcher() {
        return staff.dispatcher();
    }

    Set<Code> acknowledged() {
        return staff.acknowledged();
    }

    AfterRefusal afterRefusal() {
        return afterRefusal;
    }
}
