/**
 * Cases, events and clocks in the tables of a relational database: the ports of case-core over JDBC.
 *
 * <p>Start with {@link dev.casecore.jdbc.JdbcStore#on}; {@link dev.casecore.jdbc.Schema} makes the tables.
 */
@NullMarked
package dev.casecore.jdbc;

import org.jspecify.annotations.NullMarked;
