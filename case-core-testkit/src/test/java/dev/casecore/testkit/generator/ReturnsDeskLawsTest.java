package dev.casecore.testkit.generator;

import dev.casecore.playbook.Playbook;
import dev.casecore.testkit.trial.ReturnsDesk;

class ReturnsDeskLawsTest extends PlaybookLaws {
    @Override
    protected Playbook playbook() {
        return ReturnsDesk.returnsDesk(1).buildOrThrow();
    }
}
