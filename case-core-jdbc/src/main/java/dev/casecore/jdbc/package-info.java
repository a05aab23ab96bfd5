/**
 * Cases, events and clocks in the tables of a relational database: the ports of case-core over JDBC.
 */
@NullMarked
package dev.casecore.jdbc;

import org.jspecify.annotations.NullMarked;
