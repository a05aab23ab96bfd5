package dev.casecore.examples.report;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Counts what happens while a replay runs. Fed in order of time, by one thread.
 *
 * <p>It keeps one small entry for each case and four bytes for each stay in a status.
 */
public final class ReplayStatistics {

    private final Set<String> closedStatuses;
    private final Map<String, Stay> stays = new HashMap<>();
    private final Map<String, Durations> timeIn = new HashMap<>();
    private final Durations openToClose = new Durations();
    private final OpenCases openCases = new OpenCases();
    private final Tally<Transition> transitions = new Tally<>();
    private final Tally<String> accepted = new Tally<>();
    private final Tally<String> rejected = new Tally<>();
    private long rejectedCommands;
    private long reopened;
    private long followUps;

    /**
     * Starts at zero.
     *
     * @param closedStatuses the statuses in which a case is over
     */
    public ReplayStatistics(Set<String> closedStatuses) {
        this.closedStatuses = Set.copyOf(closedStatuses);
    }

    /** Notes that a case was opened in a status. */
    public void opened(String caseId, String status, Instant at) {
        if (stays.putIfAbsent(caseId, new Stay(at, status, at)) != null) {
            throw new IllegalArgumentException("Case " + caseId + " was opened before");
        }
        transitions.add(new Transition(Transition.START, status));
        openCases.change(1, at);
    }

    /** Notes that a case moved to another status. From a closed one to an open one is a reopening. */
    public void moved(String caseId, String status, Instant at) {
        Stay stay = stays.get(caseId);
        if (stay == null) {
            throw new IllegalArgumentException("Case " + caseId + " was not opened");
        }
        transitions.add(new Transition(stay.status, status));
        timeIn.computeIfAbsent(stay.status, key -> new Durations()).add(Duration.between(stay.since, at));
        countOpen(stay, status, at);
        stays.put(caseId, new Stay(stay.openedAt, status, at));
    }

    private void countOpen(Stay stay, String status, Instant at) {
        boolean wasClosed = isClosed(stay.status);
        if (wasClosed && !isClosed(status)) {
            reopened++;
            openCases.change(1, at);
        } else if (!wasClosed && isClosed(status)) {
            openToClose.add(Duration.between(stay.openedAt, at));
            openCases.change(-1, at);
        }
    }

    /** Notes that a reopening was refused and a follow-up case took its place. {@link #opened} is told apart from this. */
    public void followedUp() {
        followUps++;
    }

    /** Notes that a command was accepted, such as {@code CloseCase}. */
    public void accepted(String command) {
        accepted.add(command);
    }

    /** Notes that a command was refused by one or several rules, such as {@code SF-070}. */
    public void rejected(String... rules) {
        rejectedCommands++;
        for (String rule : rules) {
            rejected.add(rule);
        }
    }

    /** Tells whether a case in this status is over. */
    public boolean isClosed(String status) {
        return closedStatuses.contains(status);
    }

    /** Counts the cases ever opened. */
    public int cases() {
        return stays.size();
    }

    /** Counts the reopenings that took place. */
    public long reopened() {
        return reopened;
    }

    /** Counts the reopenings that were refused, each with a follow-up case in its place. */
    public long followUps() {
        return followUps;
    }

    /** Gives how often each change of status took place. */
    public Tally<Transition> transitions() {
        return transitions;
    }

    /** Gives the accepted commands. */
    public Tally<String> accepted() {
        return accepted;
    }

    /** Counts the refused commands; one that several rules refuse counts once. */
    public long rejectedCommands() {
        return rejectedCommands;
    }

    /** Gives the refusals by rule; a command that several rules refuse counts for each. */
    public Tally<String> rejected() {
        return rejected;
    }

    /** Gives how many cases were open when. */
    public OpenCases openCases() {
        return openCases;
    }

    /** Gives the stays in a status that ended. */
    public Durations timeIn(String status) {
        return timeIn.getOrDefault(status, new Durations());
    }

    /** Gives the time from opening to each close. */
    public Durations openToClose() {
        return openToClose;
    }

    private record Stay(Instant openedAt, String status, Instant since) {}
}
