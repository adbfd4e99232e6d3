package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What surrounds a decision (决策环境): everything that is not in the state or the command.
 *
 * @param actor who acts
 * @param now the instant of the decision
 * @param policy the policy that was frozen for the state
 * @param calendar the working days
 * @param <P> the kind of policy
 */
public record Context<P extends Policy>(Actor actor, Instant now, P policy, WorkCalendar calendar) {
    /** {@return the day of the decision in the zone of the calendar} */
    public LocalDate today() {
        return now.atZone(calendar.zone()).toLocalDate();
    }
}
