package dev.casecore.testkit.check;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.desk.Helpdesk;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/**
 * What a check of the help desk's store came to.
 *
 * @param summary  how much was read
 * @param problems what was found
 */
record Checked(CheckSummary summary, Seq<Problem> problems) {

    static Checked of(Store store) {
        ArrayList<Problem> problems = new ArrayList<>();
        CheckSummary summary = StoreCheck.of(store).check(Helpdesk.TENANT, problems::add);
        return new Checked(summary, List.ofAll(problems));
    }

    /** The codes, each with what it is about. */
    Seq<String> found() {
        return problems.map(problem -> problem.code() + " " + problem.subject());
    }
}
