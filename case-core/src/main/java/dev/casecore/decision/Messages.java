package dev.casecore.decision;

import dev.casecore.command.ReviseMessage;
import dev.casecore.command.SendMessage;
import dev.casecore.conversation.Audience;
import dev.casecore.conversation.Effect;
import dev.casecore.conversation.Message;
import dev.casecore.conversation.Message.Reach;
import dev.casecore.identity.MessageId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.AuditEvent.EffectRequested;
import dev.casecore.lifecycle.FeedEvent.MessageRevised;
import dev.casecore.lifecycle.FeedEvent.MessageSent;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.MessageDefinition;
import dev.casecore.reason.Code;
import dev.casecore.reason.Fact;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Carries out in thought what people write to each other: whom it reaches, and who is told of it. */
final class Messages {

    private final Draft draft;

    Messages(Draft draft) {
        this.draft = draft;
    }

    void send(SendMessage command) {
        Option<MessageDefinition> definition =
                draft.playbook.correspondence().purposes().get(command.purpose());
        if (definition.isEmpty()) {
            draft.refuse(EngineRule.MESSAGE, Code.UNKNOWN_PURPOSE, "purpose", command.purpose());
        }
        Text text = text("text", command.text());
        for (MessageDefinition known : definition) {
            Seq<String> recipients = recipients(known.audience());
            Reach reach = known.audience().isPublic() ? Reach.PUBLIC : Reach.INTERNAL;
            MessageId id = MessageId.of(draft.current().conversation().messages() + 1);
            draft.emit(new MessageSent(new Message(id, command.purpose(), reach, recipients, text)));
            recipients.forEach(recipient -> deliver(id, command, recipient));
            notifyWatchers(text);
        }
    }

    private Seq<String> recipients(Audience audience) {
        if (audience instanceof Audience.Colleagues colleagues) {
            return List.of(colleagues.role().value());
        }
        if (audience instanceof Audience.Person person) {
            Option<UserId> named = draft.current().get(person.field());
            if (named.isEmpty()) {
                draft.refuse(
                        EngineRule.MESSAGE,
                        Code.NO_RECIPIENT,
                        "field",
                        person.field().name());
            }
            return named.map(UserId::value).toList();
        }
        Seq<String> customers =
                draft.playbook.correspondence().recipients(draft.current()).map(Object::toString);
        if (customers.isEmpty()) {
            draft.hint(draft.lack(EngineRule.MESSAGE, Code.NO_RECIPIENT).with("purpose", draft.command.commandKind()));
        }
        return customers;
    }

    private void deliver(MessageId id, SendMessage command, String recipient) {
        String key = "message:" + draft.current().id() + ":" + id + ":" + recipient;
        Seq<Fact> facts = List.of(Fact.of("message", id), Fact.of("purpose", command.purpose()));
        draft.emit(new EffectRequested(new Effect(Effect.Type.MESSAGE, key, recipient, "", facts), false));
    }

    /** Tells the watchers that something was said, never what. */
    void notifyWatchers(Text said) {
        for (UserId watcher : draft.playbook.correspondence().watchers(draft.current())) {
            String key = "notice:" + draft.current().id() + ":" + said.number() + ":" + watcher;
            draft.emit(new EffectRequested(Effect.of(Effect.Type.NOTICE, key, watcher.value(), ""), false));
        }
    }

    void revise(ReviseMessage command) {
        if (!draft.isTemplate()
                && command.message().number() > draft.current().conversation().messages()) {
            draft.refuse(EngineRule.MESSAGE_REVISION, Code.UNKNOWN_MESSAGE, "message", command.message());
        }
        draft.emit(new MessageRevised(command.message(), text("text", command.text())));
    }

    private Text text(String input, Text text) {
        return Texts.required(
                draft, input, text, draft.playbook.limits().comment(), EngineRule.MESSAGE, EngineRule.SIZE);
    }
}
