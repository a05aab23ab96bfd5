/** What the contracts work with, tested. */
@NullMarked
package dev.casecore.testkit.contract.props;

import org.jspecify.annotations.NullMarked;
