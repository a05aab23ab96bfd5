package dev.casecore.examples;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the tour is asked to show.
 *
 * @param chapter the playbook that it is about
 * @param log     the log to replay; none for the one that is shipped
 */
record TourOptions(Chapter chapter, Optional<Path> log) {

    private static final String PLAYBOOK = "--playbook";

    static TourOptions parse(String... args) {
        ArrayDeque<String> rest = new ArrayDeque<>(List.of(args));
        Chapter chapter = Chapter.SALESFORCE;
        if (PLAYBOOK.equals(rest.peek())) {
            rest.poll();
            chapter = chapter(rest.poll());
        }
        return new TourOptions(chapter, Optional.ofNullable(rest.poll()).map(Path::of));
    }

    private static Chapter chapter(@Nullable String playbook) {
        return Chapter.ALL.stream()
                .filter(chapter -> chapter.name().equals(playbook))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(PLAYBOOK + " is one of "
                        + Chapter.ALL.stream().map(Chapter::name).toList() + ", not " + playbook));
    }
}
