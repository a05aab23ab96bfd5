/**
 * The domain of customer-service cases: what a command does to a case, and if nothing, why.
 */
module dev.casecore {
    requires transitive io.vavr;
    requires org.slf4j;
    requires static transitive org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports dev.casecore.sla.calendar;
}
