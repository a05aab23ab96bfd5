package dev.casecore;

import dev.casecore.identity.SubscriberId;
import dev.casecore.port.Subscriptions.Start;
import dev.casecore.port.Subscriptions.Subscriber;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.TreeMap;

/** How far each reader of a feed in memory has come. */
final class Subscribers {

    private final TreeMap<SubscriberId, Long> positions = new TreeMap<>();

    boolean subscribe(SubscriberId id, Start start, long end) {
        return positions.putIfAbsent(id, start == Start.BEGINNING ? 0 : end) == null;
    }

    Option<Long> position(SubscriberId id) {
        return Option.of(positions.get(id));
    }

    boolean moveOn(SubscriberId id, long from, long to) {
        return positions.replace(id, from, to);
    }

    boolean unsubscribe(SubscriberId id) {
        return positions.remove(id) != null;
    }

    Seq<Subscriber> all(long end) {
        return List.ofAll(positions.entrySet())
                .map(each -> new Subscriber(each.getKey(), each.getValue(), end - each.getValue()));
    }
}
