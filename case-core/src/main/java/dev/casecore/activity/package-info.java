/**
 * Activities: the work on a case that has a beginning and an end of its own, such as a task, a call, a meeting or a logged review.
 */
@NullMarked
package dev.casecore.activity;

import org.jspecify.annotations.NullMarked;
