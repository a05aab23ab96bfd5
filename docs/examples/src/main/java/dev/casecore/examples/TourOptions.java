package dev.casecore.examples;

import dev.casecore.examples.place.Address;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * What the tour is asked to show, and where.
 *
 * @param chapter  the playbook that it is about
 * @param database the database in which it takes place; none for one of its own
 * @param log      the log to replay; none for the one that is shipped
 */
record TourOptions(Chapter chapter, Optional<Address> database, Optional<Path> log) {

    static final String USAGE =
            "usage: [--playbook salesforce|jira|dynamics] [--jdbc-url <address> [--user <name>]] [<log>]";

    private static final String PLAYBOOK = "--playbook";
    private static final String JDBC_URL = "--jdbc-url";
    private static final String USER = "--user";

    /**
     * Reads the arguments of the tour.
     *
     * @throws IllegalArgumentException saying which is wrong, and what would be right
     */
    static TourOptions parse(String... args) {
        ArrayDeque<String> rest = new ArrayDeque<>(List.of(args));
        Chapter chapter = Chapter.SALESFORCE;
        Optional<String> url = Optional.empty();
        Optional<String> user = Optional.empty();
        Optional<Path> log = Optional.empty();
        while (!rest.isEmpty()) {
            String next = rest.poll();
            switch (next) {
                case PLAYBOOK -> chapter = chapter(value(PLAYBOOK, rest));
                case JDBC_URL -> url = Optional.of(value(JDBC_URL, rest));
                case USER -> user = Optional.of(value(USER, rest));
                default -> log = Optional.of(log(next, log));
            }
        }
        if (user.isPresent() && url.isEmpty()) {
            throw new IllegalArgumentException(USER + " goes with " + JDBC_URL);
        }
        Optional<String> who = user;
        return new TourOptions(chapter, url.map(address -> new Address(address, who)), log);
    }

    private static String value(String option, ArrayDeque<String> rest) {
        String value = rest.poll();
        if (value == null) {
            throw new IllegalArgumentException(option + " wants a value; " + USAGE);
        }
        return value;
    }

    private static Path log(String argument, Optional<Path> former) {
        if (argument.startsWith("--")) {
            throw new IllegalArgumentException("there is no option " + argument + "; " + USAGE);
        }
        if (former.isPresent()) {
            throw new IllegalArgumentException("one log is enough: " + former.get() + ", " + argument);
        }
        return Path.of(argument);
    }

    private static Chapter chapter(String playbook) {
        return Chapter.ALL.stream()
                .filter(chapter -> chapter.name().equals(playbook))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(PLAYBOOK + " is one of "
                        + Chapter.ALL.stream().map(Chapter::name).toList() + ", not " + playbook));
    }
}
