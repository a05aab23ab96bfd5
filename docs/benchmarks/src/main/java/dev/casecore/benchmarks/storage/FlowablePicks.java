package dev.casecore.benchmarks.storage;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import javax.sql.DataSource;
import org.flowable.cmmn.api.CmmnTaskService;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.common.engine.api.FlowableTaskAlreadyClaimedException;
import org.flowable.task.api.Task;

/** Picks in an engine for CMMN: ask for the oldest task of the group that nobody has, claim it, and ask again if somebody was faster. */
final class FlowablePicks implements Picks {

    /** Those that an open case with a variable and a task of a group has rows in, owners before owned. */
    private static final Seq<String> TABLES = List.of(
            "act_cmmn_ru_case_inst",
            "act_cmmn_ru_plan_item_inst",
            "act_ru_task",
            "act_ru_identitylink",
            "act_ru_variable",
            "act_cmmn_hi_case_inst",
            "act_cmmn_hi_plan_item_inst",
            "act_hi_taskinst",
            "act_hi_identitylink",
            "act_hi_varinst");

    private final FlowableDesk desk;

    FlowablePicks(DataSource source, long waiting) {
        this.desk = new FlowableDesk(source);
        String first = desk.open();
        Copies copies = new Copies(source);
        TABLES.forEach(table -> copies.make(table, "TRUE", 1, waiting, FlowablePicks::copied));
        copies.settle();
        Task copied = tasks().createTaskQuery().caseInstanceId(first).singleResult();
        tasks().claim(copied.getId(), "nobody");
    }

    /** Each id of the one case there is gets the number of the copy, and each instant is as much later; what it is defined by stays. */
    private static String copied(Copies.Column column) {
        if (column.type().startsWith("timestamp")) {
            return column.value() + " + n * interval '1 millisecond'";
        }
        return column.type().startsWith("character") && !column.name().contains("def")
                ? "CASE WHEN " + column.value() + " ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "
                        + column.value() + " || '-' || n ELSE " + column.value() + " END"
                : column.value();
    }

    private CmmnTaskService tasks() {
        return desk.engine().getCmmnTaskService();
    }

    @Override
    public String name() {
        return "Flowable CMMN";
    }

    @Override
    public Option<Long> pick(int agent) {
        while (true) {
            Seq<Task> first = List.ofAll(tasks().createTaskQuery()
                    .taskCandidateGroup("front")
                    .taskUnassigned()
                    .orderByTaskCreateTime()
                    .asc()
                    .listPage(0, 1));
            if (first.isEmpty()) {
                return Option.none();
            }
            try {
                tasks().claim(first.head().getId(), "agent-" + agent);
                return Option.some(number(first.head().getId()));
            } catch (FlowableTaskAlreadyClaimedException | FlowableOptimisticLockingException e) {
                // somebody was faster
            }
        }
    }

    private static long number(String id) {
        return Long.parseLong(id.substring(id.lastIndexOf('-') + 1));
    }

    @Override
    public void close() {
        desk.close();
    }
}
