package dev.casecore.examples;

import dev.casecore.examples.story.Story;
import dev.casecore.examples.story.TicketStory;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What the tour is asked to show.
 *
 * @param story whose story it tells
 * @param log   the log to replay; none for the one that is shipped
 */
record TourOptions(Consumer<PrintStream> story, Optional<Path> log) {

    private static final String PLAYBOOK = "--playbook";
    private static final Map<String, Consumer<PrintStream>> STORIES =
            new TreeMap<>(Map.of("salesforce", Story::tell, "jira", TicketStory::tell));

    static TourOptions parse(String... args) {
        ArrayDeque<String> rest = new ArrayDeque<>(List.of(args));
        Consumer<PrintStream> story = Story::tell;
        if (PLAYBOOK.equals(rest.peek())) {
            rest.poll();
            story = story(rest.poll());
        }
        return new TourOptions(story, Optional.ofNullable(rest.poll()).map(Path::of));
    }

    private static Consumer<PrintStream> story(@org.jspecify.annotations.Nullable String playbook) {
        Consumer<PrintStream> story = playbook == null ? null : STORIES.get(playbook);
        if (story == null) {
            throw new IllegalArgumentException(PLAYBOOK + " is one of " + STORIES.keySet() + ", not " + playbook);
        }
        return story;
    }
}
