package dev.casecore.testkit.trial;

import dev.casecore.condition.ActorIs;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.FieldIs;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Role;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.ZoneOffset;

/** The playbook of docs/guide/vendors.md: what an adopter writes. */
public final class ReturnsDesk {

    static final StatusId ANNOUNCED = StatusId.of("announced");
    static final StatusId INSPECTION = StatusId.of("inspection");
    static final StatusId WAITING_FOR_PARCEL = StatusId.of("waiting-for-parcel");
    static final StatusId REFUNDED = StatusId.of("refunded");
    static final StatusId REJECTED = StatusId.of("rejected");
    static final KindId RETURN = KindId.of("return");
    static final KindId EXCHANGE = KindId.of("exchange");
    static final Field<String> ORDER = Field.of("order", "Order number", FieldType.TEXT);
    static final Field<String> REASON = Field.choice("reason", "Reason", "damaged", "wrong item", "not wanted");
    static final Field<String> NEW_ITEM = Field.of("new-item", "New item", FieldType.TEXT);
    static final Field<String> FINDING = Field.choice("finding", "Finding", "as new", "used", "broken");
    static final Role CLERK = Role.of("returns-clerk");
    static final CalendarId WAREHOUSE_HOURS = CalendarId.of("warehouse-hours");

    /** The builder of the guide. */
    public static PlaybookBuilder returnsDesk(int version) {
        RuleId fields = RuleId.of("RET-1");
        RuleId parcel = RuleId.of("RET-2");
        RuleId closing = RuleId.of("RET-3");
        RuleId policy = RuleId.of("RET-4");
        return PlaybookBuilder.of("returns-desk", version, "Returns desk")
                .status(ANNOUNCED, "Announced", StatusCategory.NEW)
                .status(WAITING_FOR_PARCEL, "Waiting for parcel", StatusCategory.WAITING_FOR_CUSTOMER)
                .status(INSPECTION, "In inspection", StatusCategory.ACTIVE)
                .status(REFUNDED, "Refunded", StatusCategory.CLOSED)
                .status(REJECTED, "Rejected", StatusCategory.CLOSED)
                .startsIn(ANNOUNCED)
                .kind(
                        RETURN,
                        "Return",
                        kind -> kind.requires(ORDER, fields)
                                .requires(REASON, fields)
                                .has(FINDING))
                .kind(
                        EXCHANGE,
                        "Exchange",
                        kind -> kind.requires(ORDER, fields)
                                .requires(NEW_ITEM, fields)
                                .has(FINDING))
                .transition(CommandKind.CHANGE_STATUS, WAITING_FOR_PARCEL, parcel, ANNOUNCED)
                .transition(CommandKind.CHANGE_STATUS, INSPECTION, parcel, ANNOUNCED, WAITING_FOR_PARCEL)
                .transition(CommandKind.CLOSE_CASE, REFUNDED, FieldIs.present(FINDING, closing), closing, INSPECTION)
                .transition(CommandKind.CLOSE_CASE, REJECTED, FieldIs.present(FINDING, closing), closing, INSPECTION)
                .transition(CommandKind.CLOSE_CASE, REJECTED, closing, ANNOUNCED, WAITING_FOR_PARCEL)
                .transition(CommandKind.REOPEN_CASE, INSPECTION, closing, REFUNDED, REJECTED)
                .require(CaseIs.closedWithin(Duration.ofDays(30), closing), CommandKind.REOPEN_CASE)
                .permit(
                        ActorIs.inRole(policy, CLERK),
                        CommandKind.CHANGE_STATUS,
                        CommandKind.CLOSE_CASE,
                        CommandKind.REOPEN_CASE)
                .closedAccepts(
                        policy, CommandKind.ADD_COMMENT, CommandKind.REOPEN_CASE, CommandKind.ERASE_PERSONAL_DATA)
                .mergesInto(REJECTED)
                .calendar(WAREHOUSE_HOURS, BusinessCalendar.alwaysOpen(ZoneOffset.UTC))
                .clock(ClockBuilder.resolution()
                        .promises("refund/1", Duration.ofDays(5), WAREHOUSE_HOURS, CaseIs.ofKind(RETURN, closing))
                        .promises("exchange/1", Duration.ofDays(10), WAREHOUSE_HOURS))
                .numbered("RMA-%05d");
    }

    private ReturnsDesk() {}
}
