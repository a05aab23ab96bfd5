/**
 * A small help desk that the contracts play at, and that tests of your own may play at too: its cases have something of everything that a store
 * keeps. {@link dev.casecore.testkit.contract.desk.Helpdesk} is the desk, {@link dev.casecore.testkit.contract.desk.Script} what its agents do
 * over and over, and {@link dev.casecore.testkit.contract.desk.HostileCase} a case in whose life everything has one name, as odd as you like.
 */
@NullMarked
package dev.casecore.testkit.contract.desk;

import org.jspecify.annotations.NullMarked;
