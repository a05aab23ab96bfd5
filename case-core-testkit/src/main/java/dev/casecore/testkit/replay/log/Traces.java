package dev.casecore.testkit.replay.log;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects the events of each case, the cases in the order in which they first appear. */
final class Traces {

    private final Map<String, List<LogEvent>> events = new java.util.LinkedHashMap<>();

    void add(String caseId, LogEvent event) {
        events.computeIfAbsent(caseId, any -> new ArrayList<>()).add(event);
    }

    ProcessLog toLog(String name) {
        return new ProcessLog(
                name,
                Vector.ofAll(events.entrySet())
                        .map(each -> new Trace(each.getKey(), LinkedHashMap.empty(), Vector.ofAll(each.getValue()))));
    }
}
