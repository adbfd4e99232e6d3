package io.github.xingwuguan.programme.responsibility;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.carriage.Department;
import io.github.xingwuguan.carriage.DutyRole;
import io.github.xingwuguan.carriage.PartyKind;
import io.github.xingwuguan.carriage.ResponsibilityRegister;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the responsibility system stands on a day (责任体系运行情况).
 *
 * @param leading the departments that count, by id: each owns at least one matter
 * @param led the matters that each of them leads in, by code
 * @param guides the steps of guides done in time, of those done or due, by department; only those that have a guide
 * @param findings what asks for attention, at the index of the guide: {@code unknown-department}, {@code guide-of-another},
 *     {@code step-overdue}; and at none {@code leads-nothing} and {@code no-guide}
 */
public record ResponsibilityStatus(
        Set<OrgId> leading, Map<OrgId, Set<String>> led, Map<OrgId, Ratio> guides, Problems findings) {

    /**
     * {@return how it stands}
     *
     * @param date the day
     * @param register who answers for what
     * @param departments those that take part
     * @param guides their guides, in any order
     */
    public static ResponsibilityStatus on(
            LocalDate date,
            ResponsibilityRegister register,
            Collection<Department> departments,
            List<ActionGuide> guides) {
        Map<OrgId, Set<String>> led = new TreeMap<>();
        register.duties().stream()
                .filter(duty -> duty.party() == PartyKind.DEPARTMENT && duty.role() == DutyRole.LEAD)
                .filter(duty -> duty.inForce().contains(date))
                .forEach(
                        duty -> duty.body().ifPresent(body -> matters(led, body).add(duty.matter())));
        Set<OrgId> known = new TreeSet<>();
        departments.forEach(department -> known.add(department.id()));
        Map<OrgId, Ratio> done = new TreeMap<>();
        guides.forEach(guide -> done.merge(guide.department(), guide.inTime(date), ResponsibilityStatus::sum));
        led.replaceAll((department, matters) -> Collections.unmodifiableSet(matters));
        return new ResponsibilityStatus(
                register.leadingDepartments(date),
                Collections.unmodifiableMap(led),
                Collections.unmodifiableMap(done),
                findings(date, led, known, guides));
    }

    private static Set<String> matters(Map<OrgId, Set<String>> led, OrgId department) {
        return led.computeIfAbsent(department, id -> new TreeSet<>());
    }

    private static Ratio sum(Ratio a, Ratio b) {
        return Ratio.of(a.numerator() + b.numerator(), a.denominator() + b.denominator());
    }

    private static Problems findings(
            LocalDate date, Map<OrgId, Set<String>> led, Set<OrgId> known, List<ActionGuide> guides) {
        Problems.Collector problems = Problems.collector();
        Set<List<Object>> guided = new HashSet<>();
        for (int i = 0; i < guides.size(); i++) {
            ActionGuide guide = guides.get(i);
            guided.add(List.of(guide.department(), guide.matter()));
            if (!known.contains(guide.department())) {
                problems.warning(
                        "unknown-department",
                        "/" + i + "/department",
                        "Guide should be of a department that takes part, but was of " + guide.department());
            }
            if (!led.getOrDefault(guide.department(), Set.of()).contains(guide.matter())) {
                problems.warning(
                        "guide-of-another",
                        "/" + i + "/matter",
                        "Guide should be for a matter that its department leads in, but was for "
                                + Texts.visible(guide.matter()));
            }
            overdue(date, guide, "/" + i, problems);
        }
        for (OrgId department : known) {
            if (!led.containsKey(department)) {
                problems.warning(
                        "leads-nothing",
                        "",
                        "Department should lead in a matter, but " + department + " leads in none");
            }
        }
        led.forEach((department, matters) -> matters.stream()
                .filter(matter -> !guided.contains(List.of(department, matter)))
                .forEach(matter -> problems.warning(
                        "no-guide",
                        "",
                        "Matter should have a guide, but " + Texts.visible(matter) + " of " + department
                                + " has none")));
        return problems.toProblems();
    }

    private static void overdue(LocalDate date, ActionGuide guide, String path, Problems.Collector problems) {
        for (int k = 0; k < guide.steps().size(); k++) {
            GuideStep step = guide.steps().get(k);
            if (step.on(date) == GuideStep.State.OVERDUE) {
                problems.warning(
                        "step-overdue",
                        path + "/steps/" + k,
                        "Step should be done by " + step.dueOn() + ", but guide " + Texts.visible(guide.id())
                                + " was not");
            }
        }
    }
}
