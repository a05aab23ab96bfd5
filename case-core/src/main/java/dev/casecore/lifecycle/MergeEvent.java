package dev.casecore.lifecycle;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** Events of merging duplicates (CORE-019). Both cases hold the link; it comes and goes with the merge. */
public sealed interface MergeEvent extends CaseEvent {

    /**
     * The case was merged into another. The change of status is an event of its own.
     *
     * @param survivor the case that goes on for it
     * @param number   the survivor's number
     */
    record CaseMerged(CaseId survivor, CaseNumber number) implements MergeEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            CaseLink link = new CaseLink(LinkType.DUPLICATE_OF, survivor);
            Merge merge = new Merge(
                    survivor,
                    number,
                    stamp.recordedAt(),
                    before.status().id(),
                    before.closings(),
                    before.links().contains(link),
                    0);
            return linked(before, LinkType.DUPLICATE_OF, survivor)
                    .withMerge(Option.some(merge))
                    .withClosings(before.closings().ended(stamp.recordedAt()));
        }
    }

    /**
     * A duplicate was merged into the case.
     *
     * @param duplicate which
     * @param number    its number
     */
    record DuplicateTakenIn(CaseId duplicate, CaseNumber number) implements MergeEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return linked(before, LinkType.DUPLICATED_BY, duplicate);
        }
    }

    /**
     * The merge of the case was undone. The change of status is an event of its own.
     *
     * @param survivor the case that went on for it
     */
    record MergeUndone(CaseId survivor) implements MergeEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            Closings former = before.merge().map(Merge::closings).getOrElse(before.closings());
            return unlinked(before, LinkType.DUPLICATE_OF, survivor)
                    .withMerge(Option.none())
                    .withClosings(former);
        }
    }

    /**
     * A duplicate that was merged into the case goes on by itself.
     *
     * @param duplicate which
     */
    record DuplicateLetGo(CaseId duplicate) implements MergeEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return unlinked(before, LinkType.DUPLICATED_BY, duplicate);
        }
    }

    /**
     * Something said to the merged case reached the survivor, which has it in its own history, in the same step.
     *
     * @param survivor the case that it reached
     * @param command  by which kind of command it was said
     * @param text     what was said, or the name of the document
     */
    record MessageForwarded(CaseId survivor, CommandKind command, Text text) implements MergeEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before)
                    .withMerge(before.merge().map(Merge::forwardedOneMore))
                    .withCounters(before.counters().withText(text));
        }

        @Override
        public MessageForwarded mapTexts(UnaryOperator<Text> change) {
            return new MessageForwarded(survivor, command, change.apply(text));
        }
    }

    private static ImmutableCase linked(Case before, LinkType type, CaseId other) {
        CaseLink link = new CaseLink(type, other);
        return Copy.of(before)
                .withLinks(
                        before.links().contains(link)
                                ? before.links()
                                : before.links().append(link));
    }

    private static ImmutableCase unlinked(Case before, LinkType type, CaseId other) {
        return Copy.of(before).withLinks(before.links().reject(new CaseLink(type, other)::equals));
    }
}
