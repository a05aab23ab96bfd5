package dev.casecore.decision;

import dev.casecore.command.ActivityCommand;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.FeedCommand;
import dev.casecore.command.OwnershipCommand;
import dev.casecore.command.ProgressCommand;
import dev.casecore.command.RecordCommand;
import dev.casecore.command.RelationCommand;

/** Carries a command out in thought, group by group. */
final class Handlers implements CaseCommand.Visitor<Draft> {

    private final Draft draft;

    Handlers(Draft draft) {
        this.draft = draft;
    }

    @Override
    public Draft ownership(OwnershipCommand command) {
        return command.accept(new OwnershipHandler(draft));
    }

    @Override
    public Draft progress(ProgressCommand command) {
        return command.accept(new ProgressHandler(draft));
    }

    @Override
    public Draft feed(FeedCommand command) {
        return command.accept(new FeedHandler(draft));
    }

    @Override
    public Draft record(RecordCommand command) {
        return command.accept(new RecordHandler(draft));
    }

    @Override
    public Draft relation(RelationCommand command) {
        return command.accept(new RelationHandler(draft));
    }

    @Override
    public Draft activity(ActivityCommand command) {
        return command.accept(new ActivityHandler(draft));
    }
}
