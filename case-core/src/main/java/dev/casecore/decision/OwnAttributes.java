package dev.casecore.decision;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/** What every case has beside its fields, and no edit ever changes (CORE-014). */
final class OwnAttributes {

    static final Set<String> NAMES = HashSet.of(
            "id",
            "tenant",
            "number",
            "kind",
            "playbook",
            "created-at",
            "created-by",
            "status",
            "stage",
            "owner",
            "priority",
            "version");

    private OwnAttributes() {}
}
