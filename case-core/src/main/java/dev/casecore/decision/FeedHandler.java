package dev.casecore.decision;

import dev.casecore.activity.Activity;
import dev.casecore.command.AddComment;
import dev.casecore.command.AttachDocument;
import dev.casecore.command.FeedCommand;
import dev.casecore.command.LogReview;
import dev.casecore.command.RecordReply;
import dev.casecore.command.ReviseMessage;
import dev.casecore.command.SendMessage;
import dev.casecore.conversation.Attachment;
import dev.casecore.conversation.Effect;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.AuditEvent.EffectRequested;
import dev.casecore.lifecycle.FeedEvent.CaseReviewed;
import dev.casecore.lifecycle.FeedEvent.CommentAdded;
import dev.casecore.lifecycle.FeedEvent.CustomerReplied;
import dev.casecore.lifecycle.FeedEvent.DocumentAttached;
import dev.casecore.playbook.EngineRule;
import dev.casecore.reason.Code;
import dev.casecore.text.Text;

/** Carries out in thought what is said and shown. */
final class FeedHandler implements FeedCommand.Visitor<Draft> {

    private final Draft draft;

    FeedHandler(Draft draft) {
        this.draft = draft;
    }

    @Override
    public Draft addComment(AddComment command) {
        Text comment = text("comment", command.comment());
        if (command.mentions().size() > draft.playbook.limits().mentions()) {
            draft.refuse(
                    EngineRule.BOUNDED,
                    Code.LIMIT_REACHED,
                    "mentions",
                    command.mentions().size());
        }
        for (UserId user : command.mentions()) {
            if (draft.situation.user(user).isEmpty()) {
                draft.refuse(EngineRule.MENTION, Code.UNKNOWN_USER, "user", user);
            }
        }
        draft.emit(new CommentAdded(comment, command.mentions()));
        command.attachment().forEach(this::attach);
        new Messages(draft).notifyWatchers(comment);
        for (UserId user : command.mentions().toList().sorted()) {
            String key = "mention:" + draft.current().id() + ":" + comment.number() + ":" + user;
            draft.emit(new EffectRequested(Effect.of(Effect.Type.MENTION, key, user.value(), ""), false));
        }
        return draft;
    }

    @Override
    public Draft attachDocument(AttachDocument command) {
        attach(command.attachment());
        return draft;
    }

    private void attach(Attachment attachment) {
        long limit = draft.playbook.limits().documentBytes();
        if (attachment.bytes() > limit) {
            draft.refuse(draft.lack(EngineRule.SIZE, Code.TOO_LARGE)
                    .with("limit", limit)
                    .with("bytes", attachment.bytes()));
        }
        if (attachment.bytes() < 0) {
            draft.refuse(EngineRule.SIZE, Code.MALFORMED, "bytes", attachment.bytes());
        }
        Texts.line(draft, "reference", attachment.reference(), EngineRule.SIZE);
        Text name = Texts.required(
                draft, "name", attachment.name(), draft.playbook.limits().line(), EngineRule.SIZE, EngineRule.SIZE);
        draft.emit(new DocumentAttached(new Attachment(name, attachment.reference(), attachment.bytes())));
    }

    @Override
    public Draft recordReply(RecordReply command) {
        Text reply = text("reply", command.reply());
        draft.emit(new CustomerReplied(reply));
        new Messages(draft).notifyWatchers(reply);
        return draft;
    }

    @Override
    public Draft sendMessage(SendMessage command) {
        new Messages(draft).send(command);
        return draft;
    }

    @Override
    public Draft reviseMessage(ReviseMessage command) {
        new Messages(draft).revise(command);
        return draft;
    }

    @Override
    public Draft logReview(LogReview command) {
        Text comment = Texts.required(
                draft,
                "comment",
                command.comment(),
                draft.playbook.limits().review(),
                EngineRule.REVIEW_TEXT,
                EngineRule.REVIEW_LENGTH);
        ActivityId id = ActivityId.of(draft.current().counters().activities() + 1);
        draft.emit(new CaseReviewed(Activity.ofReview(
                id, comment, draft.stamp.recordedAt(), command.header().actor())));
        return draft;
    }

    private Text text(String input, Text text) {
        return Texts.required(draft, input, text, draft.playbook.limits().comment(), EngineRule.SIZE, EngineRule.SIZE);
    }
}
