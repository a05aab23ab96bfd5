/**
 * Log Review: a dated note that says where a case stands, what is pending and with whom (SF-076 to SF-087). A case keeps the
 * latest one; all of them stay on its timeline as completed activities.
 */
@NullMarked
package dev.casecore.review;

import org.jspecify.annotations.NullMarked;
