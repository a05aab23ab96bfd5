package dev.casecore.examples;

import dev.casecore.examples.place.Place;
import dev.casecore.examples.replay.PlayedPlaybook;
import dev.casecore.examples.story.ServiceStory;
import dev.casecore.examples.story.Story;
import dev.casecore.examples.story.TicketStory;
import java.io.PrintStream;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What the tour tells of a playbook.
 *
 * @param story  one case under it
 * @param played the log under it
 */
record Chapter(BiConsumer<Place, PrintStream> story, PlayedPlaybook played) {

    static final Chapter SALESFORCE = new Chapter(Story::tell, PlayedPlaybook.SALESFORCE);

    static final List<Chapter> ALL = List.of(
            SALESFORCE,
            new Chapter(TicketStory::tell, PlayedPlaybook.JIRA),
            new Chapter(ServiceStory::tell, PlayedPlaybook.DYNAMICS));

    String name() {
        return played.name();
    }
}
