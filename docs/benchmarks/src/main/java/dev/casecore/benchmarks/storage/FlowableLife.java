package dev.casecore.benchmarks.storage;

import java.util.Map;
import javax.sql.DataSource;
import org.flowable.cmmn.api.runtime.PlanItemInstance;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.engine.CmmnEngineConfiguration;
import org.flowable.task.api.Task;

/** The life of a case in an engine for CMMN, with the history that it keeps by itself. */
final class FlowableLife implements Life {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/CMMN/20151109/MODEL" xmlns:flowable="http://flowable.org/cmmn"
                targetNamespace="http://case-core.dev/benchmarks">
              <case id="desk" name="Help desk">
                <casePlanModel id="plan">
                  <planItem id="handling" definitionRef="handle"/>
                  <planItem id="referring" definitionRef="referral">
                    <itemControl><manualActivationRule/></itemControl>
                  </planItem>
                  <planItem id="reviewing" definitionRef="review">
                    <entryCriterion sentryRef="referred"/>
                  </planItem>
                  <sentry id="referred">
                    <planItemOnPart sourceRef="referring"><standardEvent>complete</standardEvent></planItemOnPart>
                  </sentry>
                  <humanTask id="handle" name="Handle"/>
                  <humanTask id="referral" name="Referral" flowable:candidateGroups="network"/>
                  <humanTask id="review" name="Review"/>
                </casePlanModel>
              </case>
            </definitions>
            """;

    private final CmmnEngine engine;

    FlowableLife(DataSource source) {
        CmmnEngineConfiguration configuration = new CmmnEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setAsyncExecutorActivate(false);
        this.engine = configuration.buildCmmnEngine();
        engine.getCmmnRepositoryService()
                .createDeployment()
                .addString("desk.cmmn", MODEL)
                .deploy();
    }

    @Override
    public String name() {
        return "Flowable CMMN";
    }

    @Override
    public void live(int agent) {
        String user = "agent-" + agent;
        String queue = "queue-" + agent;
        String id = engine.getCmmnRuntimeService()
                .createCaseInstanceBuilder()
                .caseDefinitionKey("desk")
                .variable("subject", "no network")
                .variable("priority", "NORMAL")
                .start()
                .getId();
        engine.getCmmnTaskService().addGroupIdentityLink(task(id, "handle").getId(), queue, "candidate");
        Task first = engine.getCmmnTaskService()
                .createTaskQuery()
                .taskCandidateGroup(queue)
                .taskUnassigned()
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, 1)
                .get(0);
        engine.getCmmnTaskService().claim(first.getId(), user);
        PlanItemInstance referral = engine.getCmmnRuntimeService()
                .createPlanItemInstanceQuery()
                .caseInstanceId(id)
                .planItemDefinitionId("referral")
                .singleResult();
        engine.getCmmnRuntimeService()
                .createPlanItemInstanceTransitionBuilder(referral.getId())
                .variable("reason", "no line")
                .variable("comments", "please look at the line")
                .start();
        engine.getCmmnTaskService().complete(task(id, "referral").getId());
        engine.getCmmnTaskService().complete(task(id, "review").getId(), Map.of("review", "all is well"));
        engine.getCmmnTaskService().complete(first.getId());
    }

    private Task task(String caseId, String key) {
        return engine.getCmmnTaskService()
                .createTaskQuery()
                .caseInstanceId(caseId)
                .taskDefinitionKey(key)
                .singleResult();
    }

    @Override
    public void close() {
        engine.close();
    }
}
