package io.github.xingwuguan.casework;

import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether somebody spoke with the reporter (联系诉求人): once reached, or tried so often on so many days that it counts as done.
 *
 * @param attempts when somebody tried in vain in this cycle
 * @param reached whether the reporter was reached in this cycle
 */
public record Contacts(List<Instant> attempts, boolean reached) {
    /** Nobody has tried. */
    public static final Contacts NONE = new Contacts(List.of(), false);

    private static final int ENOUGH_ATTEMPTS = 3;
    private static final int ENOUGH_DAYS = 2;
    private static final Set<Role> CALLERS = callers();

    /** Who reported a case that was merged is still spoken with. */
    private static final Set<Stage> STAGES = stages();

    private static final Rule<Case, CasePolicy> CONTACT =
            CaseRules.line("record-contact", CALLERS, STAGES, CaseRules.FROZEN, CaseRules.NOT_REPORTED);

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(CONTACT);

    /**
     * Copies the attempts.
     *
     * @param attempts when somebody tried in vain
     * @param reached whether the reporter was reached
     */
    public Contacts {
        attempts = List.copyOf(attempts);
    }

    private static Set<Role> callers() {
        Set<Role> callers = EnumSet.copyOf(CaseRules.ASSIGNEES);
        callers.add(Role.DISTRICT);
        return callers;
    }

    private static Set<Stage> stages() {
        Set<Stage> stages = EnumSet.range(Stage.ACCEPTED, Stage.DISPOSED);
        stages.add(Stage.MERGED);
        return stages;
    }

    /** {@return whether the reporter was reached, or three attempts on two days failed} */
    public boolean isMade() {
        Set<LocalDate> days = new HashSet<>();
        attempts.forEach(at -> days.add(at.atZone(WorkCalendar.CHINA).toLocalDate()));
        return reached || (attempts.size() >= ENOUGH_ATTEMPTS && days.size() >= ENOUGH_DAYS);
    }

    /** Deeds about the reporter (联系动作). */
    public sealed interface Ask extends Deed permits RecordContact {}

    /**
     * Somebody spoke with the reporter, or tried to (联系诉求人).
     *
     * @param reached whether the reporter was reached
     */
    public record RecordContact(boolean reached) implements Ask {
        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            List<Instant> attempts = new ArrayList<>(before.contacts().attempts);
            if (!reached) {
                attempts.add(trace.at());
            }
            return next.contacts(new Contacts(attempts, before.contacts().reached || reached));
        }
    }
}
