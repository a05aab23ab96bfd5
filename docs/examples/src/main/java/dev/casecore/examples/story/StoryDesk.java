package dev.casecore.examples.story;

import dev.casecore.CaseDesk;
import dev.casecore.TenantDesk;
import dev.casecore.command.CommandHeader;
import dev.casecore.examples.place.Place;
import dev.casecore.identity.Actor;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.Directory;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** The desk of a story: its time passes when the story says so. */
class StoryDesk {

    private final Playbook playbook;
    private final TenantDesk desk;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private int commands;

    StoryDesk(Place place, String name, Playbook playbook, Function<TenantId, Directory> directory) {
        TenantId tenant = place.tenant(name);
        this.playbook = playbook;
        desk = CaseDesk.builder()
                .store(place.store())
                .playbook(playbook)
                .directory(directory.apply(tenant))
                .time(() -> now)
                .build()
                .forTenant(tenant);
    }

    final TenantDesk desk() {
        return desk;
    }

    final Playbook playbook() {
        return playbook;
    }

    final Instant now() {
        return now;
    }

    final void wait(Duration duration) {
        now = now.plus(duration);
    }

    final CommandHeader by(Actor actor) {
        commands++;
        return CommandHeader.of("story-" + commands, actor, now);
    }

    final CommandHeader by(UserId user) {
        return by(Actor.user(user));
    }
}
