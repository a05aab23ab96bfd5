package dev.casecore.testkit.generator;

import dev.casecore.playbook.Playbook;

/** Nothing fails where nothing is wrong. */
class SoundDeskLawsTest extends PlaybookLaws {
    @Override
    protected Playbook playbook() {
        return FaultyDesk.sound();
    }
}
