package dev.casecore.examples;

import dev.casecore.examples.incidents.IncidentLog;
import dev.casecore.examples.incidents.IncidentRow;
import dev.casecore.examples.incidents.IncidentStatus;
import dev.casecore.examples.report.ReplayStatistics;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a replay must come to, walked through without the library: a case is closed at its first move to Resolved or Closed; it
 * may be reopened once in its life, within six hours of closing; after that a follow-up case goes on with the history.
 */
final class ReplayOracle {

    static final String NEW = "New";
    static final String SUPPORT = "In Progress - Awaiting Customer Support";
    static final String CUSTOMER = "In Progress - Awaiting Customer Response";
    static final String REFERRAL = "In Progress - Internal Referral";
    static final String CLOSED = "Closed";

    private static final Duration REOPEN_WITHIN = Duration.ofHours(6);

    private final ReplayStatistics statistics = new ReplayStatistics(Set.of(CLOSED));
    private final Map<String, Walk> walks = new HashMap<>();
    private int reopeningAttempts;
    private int closings;
    private int closingsWhileReferred;
    private int closingsWhileWaiting;

    static ReplayOracle of(IncidentLog log) {
        ReplayOracle oracle = new ReplayOracle();
        log.rows().forEach(oracle::take);
        return oracle;
    }

    ReplayStatistics statistics() {
        return statistics;
    }

    int reopeningAttempts() {
        return reopeningAttempts;
    }

    private void take(IncidentRow row) {
        Walk walk = walks.computeIfAbsent(row.incident(), incident -> new Walk(incident, row.at()));
        String status = statusFor(row.status());
        if (walk.status.equals(CLOSED) && !status.equals(CLOSED)) {
            reopeningAttempts++;
            walk.reopen(row.at());
        }
        count(walk, row.status(), status);
        walk.moveTo(status, row.at());
    }

    private void count(Walk walk, IncidentStatus logged, String status) {
        if (status.equals(CLOSED) && !walk.status.equals(CLOSED)) {
            closings++;
            closingsWhileReferred += walk.referred ? 1 : 0;
            closingsWhileWaiting += walk.waiting ? 1 : 0;
        }
        boolean goesOn = logged == IncidentStatus.ACTIVE || status.equals(CLOSED);
        walk.referred = !goesOn && (walk.referred || logged.isReferred());
        boolean starts = logged.isReferred() || logged.isWithCustomer();
        walk.waiting = !goesOn && logged != IncidentStatus.NEW && (walk.waiting || starts);
    }

    int closings() {
        return closings;
    }

    int closingsWhileReferred() {
        return closingsWhileReferred;
    }

    int closingsWhileWaiting() {
        return closingsWhileWaiting;
    }

    private static String statusFor(IncidentStatus status) {
        if (status.isDone()) {
            return CLOSED;
        }
        if (status.isReferred()) {
            return REFERRAL;
        }
        return status.isWithCustomer() ? CUSTOMER : status == IncidentStatus.NEW ? NEW : SUPPORT;
    }

    /** One incident's current case. */
    private final class Walk {

        private final String incident;
        private String caseId;
        private String status = NEW;
        private Instant closedAt = Instant.MIN;
        private int generation;
        private boolean reopened;
        private boolean referred;
        private boolean waiting;

        Walk(String incident, Instant at) {
            this.incident = incident;
            this.caseId = incident;
            statistics.opened(caseId, NEW, at);
        }

        void reopen(Instant at) {
            if (!reopened && !at.isAfter(closedAt.plus(REOPEN_WITHIN))) {
                reopened = true;
                moveTo(SUPPORT, at);
            } else {
                reopened = false;
                generation++;
                caseId = incident + "/" + generation;
                status = NEW;
                statistics.followedUp();
                statistics.opened(caseId, NEW, at);
            }
        }

        void moveTo(String next, Instant at) {
            if (next.equals(status) || next.equals(NEW)) {
                return;
            }
            statistics.moved(caseId, next, at);
            status = next;
            if (next.equals(CLOSED)) {
                closedAt = at;
            }
        }
    }
}
