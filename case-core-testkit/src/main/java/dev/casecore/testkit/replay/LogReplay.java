package dev.casecore.testkit.replay;

import dev.casecore.TenantDesk;
import dev.casecore.identity.Role;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.Directory;
import dev.casecore.testkit.replay.log.LogEvent;
import dev.casecore.testkit.replay.log.ProcessLog;
import dev.casecore.testkit.trial.Terms;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.function.Consumer;

/**
 * Plays logs under a playbook, on a real desk with a store in memory.
 *
 * <ol>
 *   <li>The events of all cases are played in order of time, those of one instant in the order of the log; the desk's clock stands at the time
 *       of the event.
 *   <li>The first event of a case opens it. Each event then becomes the commands that the {@link CommandMapping} names.
 *   <li>What is refused is kept with its reasons, and the case goes on as the mapping says.
 * </ol>
 *
 * <p>Immutable, deterministic, without I/O. Example: {@code LogReplay.of(playbook, mapping).play(log).conformance().toText()}.
 */
public final class LogReplay {

    private final Playbook playbook;
    private final CommandMapping mapping;
    private final Directory directory;
    private final Consumer<TenantDesk> furnishing;

    private LogReplay(Playbook playbook, CommandMapping mapping, Directory directory, Consumer<TenantDesk> furnishing) {
        this.playbook = playbook;
        this.mapping = mapping;
        this.directory = directory;
        this.furnishing = furnishing;
    }

    /**
     * Prepares a replay.
     *
     * @param playbook under which playbook
     * @param mapping  what the events of the log become
     * @return by people who have every role that the playbook asks for, so that no permission stands in the way
     */
    public static LogReplay of(Playbook playbook, CommandMapping mapping) {
        Role[] roles = Terms.of(playbook).roles().toJavaArray(Role[]::new);
        return new LogReplay(playbook, mapping, AnybodyDirectory.inRoles(roles), desk -> {});
    }

    /**
     * Says who is known.
     *
     * @param newDirectory the directory
     * @return by these people
     */
    public LogReplay directory(Directory newDirectory) {
        return new LogReplay(playbook, mapping, newDirectory, furnishing);
    }

    /**
     * Gives the desk what it needs before the first case, for example queues.
     *
     * @param newFurnishing what is done on each desk
     * @return at such desks
     */
    public LogReplay furnishing(Consumer<TenantDesk> newFurnishing) {
        return new LogReplay(playbook, mapping, directory, newFurnishing);
    }

    /**
     * Plays a log on a desk of its own.
     *
     * @param log which
     * @return what became of every event
     * @throws IllegalStateException if the mapping cannot make a command of an event; it says which
     */
    public ReplayedLog play(ProcessLog log) {
        ReplayDesk desk = new ReplayDesk(playbook, directory, furnishing);
        Seq<CasePlayer> players = log.traces()
                .map(trace -> new CasePlayer(playbook, mapping, trace, desk))
                .toVector();
        for (Turn turn : turns(players)) {
            desk.setClock(turn.event().at());
            turn.player().play(turn.event());
        }
        return new ReplayedLog(playbook, mapping, log, players.map(CasePlayer::played), desk.store());
    }

    private record Turn(CasePlayer player, LogEvent event) {}

    private static Seq<Turn> turns(Seq<CasePlayer> players) {
        return Vector.ofAll(players)
                .flatMap(player -> player.trace().events().map(event -> new Turn(player, event)))
                .sorted(Comparator.comparing(turn -> turn.event().at()));
    }
}
