package dev.casecore;

import dev.casecore.command.CommandHeader;
import dev.casecore.command.ReopenCase;
import dev.casecore.condition.Question;
import dev.casecore.identity.Actor;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.Page;
import dev.casecore.situation.ActorProfile;
import dev.casecore.situation.Situation;
import io.vavr.control.Option;

/** What a viewer may see, as the playbook of each case says (CORE-007). */
final class Sight {

    private final CaseDesk desk;
    private final Situation situation;
    private final ReopenCase look;

    Sight(CaseDesk desk, ActorProfile profile, Actor viewer) {
        this.desk = desk;
        this.situation = Situation.of(desk.time.now(), profile);
        this.look = new ReopenCase(CommandHeader.of("look", viewer, situation.at()));
    }

    boolean sees(Case subject) {
        Question question = new Question(Option.some(subject), subject, look, situation, Question.Inputs.OPEN);
        return desk.playbooks
                .find(subject.playbook())
                .exists(playbook -> playbook.view().judge(question).isMet());
    }

    static Page.Cursor cursor(Case last, CaseQuery query) {
        return new Page.Cursor(query.sortBy().key(last), last.number().value());
    }
}
