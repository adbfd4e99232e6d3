package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.calendar.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What has to be done next (待办步骤).
 *
 * @param step the step
 * @param earliest the first day on which it can be taken; empty if at once
 * @param deadline until when it is to be taken, whether its own limit ends first or the term of the group; empty if there is no limit
 * @param basis on what the deadline rests, or the step if it has none; empty if the policy has no rule for it
 */
public record DueStep(
        FormationStep step, Optional<LocalDate> earliest, Optional<Deadline> deadline, Optional<LegalBasis> basis) {
    /**
     * {@return whether it is late}
     *
     * @param now the instant
     */
    public boolean isOverdueAt(Instant now) {
        return deadline.filter(due -> !due.isMetAt(now)).isPresent();
    }
}
