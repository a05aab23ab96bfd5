package dev.casecore.benchmarks.storage;

import javax.sql.DataSource;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.engine.CmmnEngineConfiguration;

/** The smallest desk in an engine for CMMN: a case is one task that waits for candidates. */
final class FlowableDesk implements AutoCloseable {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/CMMN/20151109/MODEL" xmlns:flowable="http://flowable.org/cmmn"
                targetNamespace="http://case-core.dev/benchmarks">
              <case id="desk" name="Help desk">
                <casePlanModel id="plan">
                  <planItem id="handling" definitionRef="handle"/>
                  <humanTask id="handle" name="Handle" flowable:candidateGroups="front"/>
                </casePlanModel>
              </case>
            </definitions>
            """;

    private final CmmnEngine engine;

    FlowableDesk(DataSource source) {
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

    CmmnEngine engine() {
        return engine;
    }

    String open() {
        return engine.getCmmnRuntimeService()
                .createCaseInstanceBuilder()
                .caseDefinitionKey("desk")
                .variable("subject", "no network")
                .start()
                .getId();
    }

    @Override
    public void close() {
        engine.close();
    }
}
