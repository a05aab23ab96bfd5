/**
 * The ports of case-core on a relational database.
 */
module dev.casecore.jdbc {
    requires transitive dev.casecore;
    requires transitive java.sql;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;
    requires static org.jspecify;

    exports dev.casecore.jdbc;
    exports dev.casecore.jdbc.json;
}
