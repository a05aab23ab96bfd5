package dev.casecore.testkit.contract.reference;

import dev.casecore.Playbooks;

class PlaybooksTest extends PlaybooksContract {

    PlaybooksTest() {
        super((known, current) -> current.foldLeft(
                known.tail()
                        .foldLeft(
                                Playbooks.of(known.head()),
                                (all, each) -> all.with(each).get()),
                (all, each) -> all.usedBy(each._1(), each._2()).get()));
    }
}
