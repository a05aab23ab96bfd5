package dev.casecore.examples.incidents;

import java.util.Optional;

/**
 * What the log says of an incident beside its status, as of one event. All names are anonymised by the publishers.
 *
 * @param actor who made the change, such as {@code Updated by 21}
 * @param group who has to act; empty when it was not recorded
 * @param priority such as {@code 3 - Moderate}
 * @param contactType how the customer came, such as {@code Phone}
 * @param category what it is about, such as {@code Category 55}
 * @param subcategory closer than the category, such as {@code Subcategory 170}
 * @param madeSla whether the service goal was still met
 * @param reopenCount how often the incident had been reopened
 * @param reassignmentCount how often the group had changed
 */
public record IncidentDetails(
        String actor,
        Optional<String> group,
        String priority,
        String contactType,
        String category,
        String subcategory,
        boolean madeSla,
        int reopenCount,
        int reassignmentCount) {}
