package dev.casecore.jdbc;

import dev.casecore.identity.CaseId;
import dev.casecore.port.Commit;
import dev.casecore.port.Loaded;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What is remembered of what a command needs first.
 *
 * @param loaded  what it says
 * @param subject the case that the command addresses, if it addresses one
 * @param rest    conditions that hold if the rest is still so
 */
record Recollection(Loaded loaded, Option<Subject> subject, Seq<Sql> rest) {

    /**
     * A case.
     *
     * @param caseId  which
     * @param json    its JSON
     * @param stillSo a condition that holds if that is still its JSON
     */
    record Subject(CaseId caseId, String json, Sql stillSo) {}

    /** The conditions on which all of it is still so; changing a case compares its JSON anyway. */
    Seq<Sql> conditions(Commit commit) {
        return rest.appendAll(subject.filter(known -> !commit.items()
                        .exists(item -> item.change().after().id().equals(known.caseId())))
                .map(Subject::stillSo));
    }

    /** The JSON of a case, if it is the one that the command addresses. */
    Option<String> json(CaseId caseId) {
        return subject.filter(known -> known.caseId().equals(caseId)).map(Subject::json);
    }
}
