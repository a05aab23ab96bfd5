package dev.casecore.testkit.trial;

import dev.casecore.condition.Condition;
import dev.casecore.condition.Leaf;
import dev.casecore.identity.Role;
import dev.casecore.playbook.ClockDefinition;
import dev.casecore.playbook.CommandPolicy;
import dev.casecore.playbook.KindDefinition;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PriorityRule;
import dev.casecore.playbook.StageDefinition;
import dev.casecore.playbook.TransitionRule;
import dev.casecore.playbook.Trigger;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Fact;
import dev.casecore.situation.ActorProfile;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/** What a playbook's rules speak of: their conditions, and the roles, fields, values and durations that these name. */
public final class Terms {

    private final Seq<Condition> deciding;
    private final Seq<Condition> conditions;
    private final Seq<Leaf> leaves;

    private Terms(Seq<Condition> deciding, Seq<Condition> hints) {
        this.deciding = deciding.distinct();
        this.conditions = deciding.appendAll(hints).distinct();
        this.leaves = conditions.flatMap(Condition::leaves).distinct();
    }

    /**
     * Reads a playbook.
     *
     * @param playbook which
     * @return everything that its rules speak of
     */
    public static Terms of(Playbook playbook) {
        Seq<CommandPolicy> policies = List.of(CommandKind.values()).map(playbook::policy);
        return new Terms(
                List.of(playbook.view())
                        .appendAll(playbook.transitions().rows().map(TransitionRule::guard))
                        .appendAll(policies.flatMap(Terms::conditions))
                        .appendAll(playbook.kinds().values().map(KindDefinition::requirements))
                        .appendAll(playbook.stages().values().map(StageDefinition::complete))
                        .appendAll(playbook.clocks().flatMap(Terms::conditions)),
                policies.flatMap(CommandPolicy::advises)
                        .appendAll(playbook.priorities().map(PriorityRule::when)));
    }

    private static Seq<Condition> conditions(CommandPolicy policy) {
        return List.of(policy.permission(), policy.requires(), policy.expects()).appendAll(policy.confirms());
    }

    private static Seq<Condition> conditions(ClockDefinition clock) {
        return clock.starts()
                .appendAll(clock.stops())
                .appendAll(clock.cancels())
                .flatMap(Trigger::conditions)
                .appendAll(clock.pauses().values())
                .appendAll(clock.goals().map(ClockDefinition.Promise::to));
    }

    /** {@return the conditions that refuse commands, move cases or clocks, each once; without those that only give hints or priorities} */
    public Seq<Condition> deciding() {
        return deciding;
    }

    /** {@return every condition of the playbook, each once} */
    public Seq<Condition> conditions() {
        return conditions;
    }

    /** {@return every leaf of every condition, each once} */
    public Seq<Leaf> leaves() {
        return leaves;
    }

    /** {@return the roles that some condition asks for, without that of programs, in the order in which they are asked for} */
    public Seq<Role> roles() {
        return leaves.filter(leaf -> leaf.name().equals("inRole"))
                .flatMap(Leaf::parameters)
                .map(Fact::value)
                .distinct()
                .map(Role::of)
                .reject(ActorProfile.SYSTEM::equals);
    }

    /** {@return the names of the fields on which some condition depends} */
    public Seq<String> fields() {
        return leaves.flatMap(Leaf::parameters)
                .filter(fact -> !fact.name().equals("value"))
                .map(Fact::value)
                .distinct();
    }

    /**
     * Answers which values of a field make a difference to some condition.
     *
     * @param field its name
     * @return the values that conditions name, canonical, in the order in which they do
     */
    public Seq<String> values(String field) {
        return leaves.filter(leaf -> leaf.parameters().contains(Fact.of("field", field)))
                .flatMap(Leaf::parameters)
                .filter(fact -> fact.name().equals("value"))
                .map(Fact::value)
                .distinct();
    }

    /**
     * Answers what else a field hangs on.
     *
     * @param subtype the name of a field whose values depend on those of another
     * @return the name of the other, if there is one
     */
    public Option<String> typeOf(String subtype) {
        return leaves.filter(leaf -> leaf.name().equals("subtypeOf"))
                .filter(leaf -> leaf.parameters().contains(Fact.of("subtype", subtype)))
                .flatMap(Leaf::parameters)
                .find(fact -> fact.name().equals("type"))
                .map(Fact::value);
    }

    /** {@return how long some condition lets something last, or has it wait, each once} */
    public Seq<Duration> windows() {
        return leaves.flatMap(Leaf::parameters)
                .filter(fact -> fact.name().equals("window") || fact.name().equals("wait"))
                .map(fact -> Duration.parse(fact.value()))
                .distinct();
    }
}
