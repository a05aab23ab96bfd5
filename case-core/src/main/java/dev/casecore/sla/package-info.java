/**
 * Promises about time, and the clocks that keep them: "a first response within two working hours".
 *
 * <p>A {@link dev.casecore.sla.SlaGoal} says how much open time may pass, and when to warn. A {@link dev.casecore.sla.SlaClock} counts
 * that open time on a {@linkplain dev.casecore.sla.calendar.BusinessCalendar business calendar}: it is started, paused while somebody
 * else has to act, resumed, stopped when the promise is kept, and it remembers for good when the promise was broken. It moves by
 * {@linkplain dev.casecore.sla.ClockSignal signals} only and knows nothing of cases or statuses, so its whole life can be computed
 * again from them. A {@link dev.casecore.sla.SlaStatement} explains to a person where the time went.
 *
 * <p>Start at {@link dev.casecore.sla.SlaClock#notStarted}.
 */
@NullMarked
package dev.casecore.sla;

import org.jspecify.annotations.NullMarked;
