package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who answers for what (责任清单): for each matter and day exactly one party leads, others support or are told. Dispatch and return
 * read it, and a return cites a row. Indexed once by matter and by row. Immutable and thread-safe.
 */
public final class ResponsibilityRegister {
    /** A list of duties on the wire. */
    public static final Type<ResponsibilityRegister> TYPE =
            Type.list(Duty.SHAPE).as(ResponsibilityRegister::of, ResponsibilityRegister::duties);

    private final List<Duty> duties;
    private final Map<String, List<Duty>> byMatter = new HashMap<>();
    private final Map<String, Duty> byRow = new HashMap<>();

    private ResponsibilityRegister(List<Duty> duties) {
        this.duties = duties;
        List<Duty> sorted = new ArrayList<>(duties);
        sorted.sort(Comparator.comparing(Duty::role).thenComparing(Duty::row));
        for (Duty duty : sorted) {
            byMatter.computeIfAbsent(duty.matter(), m -> new ArrayList<>()).add(duty);
            byRow.put(duty.row(), duty);
        }
    }

    /**
     * {@return the register of some duties}
     *
     * @param duties in any order
     * @throws GovernanceException {@code duplicate-row}, {@code no-lead} or {@code several-leads}, all at once
     */
    public static ResponsibilityRegister of(List<Duty> duties) {
        check(duties).throwIfAny();
        return new ResponsibilityRegister(List.copyOf(duties));
    }

    /**
     * {@return what is wrong with some duties, as {@link #of} would refuse it: a row that stands twice, and each stretch of days on
     * which a matter has duties but not exactly one lead}
     *
     * @param duties in any order
     */
    public static Problems check(List<Duty> duties) {
        Problems.Collector problems = Problems.collector();
        Set<String> rows = new TreeSet<>();
        Map<String, List<Integer>> byMatter = new LinkedHashMap<>();
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            if (!rows.add(duty.row())) {
                problems.error(
                        "duplicate-row",
                        "/" + i + "/row",
                        "Row must be unique, but \"" + Texts.visible(duty.row()) + "\" stood twice");
            }
            byMatter.computeIfAbsent(duty.matter(), m -> new ArrayList<>()).add(i);
        }
        byMatter.forEach((matter, indexes) -> checkLeads(matter, indexes, duties, problems));
        return problems.toProblems();
    }

    /** A sweep over the days on which something changes. */
    private static void checkLeads(
            String matter, List<Integer> indexes, List<Duty> duties, Problems.Collector problems) {
        Map<LocalDate, int[]> changes = new TreeMap<>();
        for (int i : indexes) {
            Duty duty = duties.get(i);
            int lead = duty.role() == DutyRole.LEAD ? 1 : 0;
            add(changes, duty.inForce().from(), lead, 1);
            add(changes, duty.inForce().until(), -lead, -1);
        }
        int leads = 0;
        int all = 0;
        int before = 1;
        for (Map.Entry<LocalDate, int[]> change : changes.entrySet()) {
            leads += change.getValue()[0];
            all += change.getValue()[1];
            int seen = all == 0 ? 1 : leads;
            if (seen != 1 && seen != before) {
                problems.error(
                        leads == 0 ? "no-lead" : "several-leads",
                        "/" + indexes.get(0) + "/matter",
                        "Matter " + Texts.visible(matter) + " must have one lead, but had " + leads + " from "
                                + change.getKey());
            }
            before = seen;
        }
    }

    private static void add(Map<LocalDate, int[]> changes, LocalDate date, int leads, int all) {
        int[] change = changes.computeIfAbsent(date, d -> new int[2]);
        change[0] += leads;
        change[1] += all;
    }

    /** {@return all duties, in the order given} */
    public List<Duty> duties() {
        return duties;
    }

    /**
     * {@return the duty in a row}
     *
     * @param row the row
     */
    public Optional<Duty> find(String row) {
        return Optional.ofNullable(byRow.get(row));
    }

    /**
     * {@return all duties in a matter on a day: the lead first, then those who support, then those who are told}
     *
     * @param matter the code of the matter
     * @param date the day
     */
    public List<Duty> duties(String matter, LocalDate date) {
        return byMatter.getOrDefault(matter, List.of()).stream()
                .filter(duty -> duty.inForce().contains(date))
                .toList();
    }

    /**
     * {@return who leads in a matter on a day}
     *
     * @param matter the code of the matter
     * @param date the day
     */
    public Optional<Duty> lead(String matter, LocalDate date) {
        return duties(matter, date).stream().findFirst();
    }

    /**
     * {@return who is competent for a matter at a level on a day: lead or support, the lead first; who is only told is not}
     *
     * @param matter the code of the matter
     * @param level the level
     * @param date the day
     */
    public List<Duty> competent(String matter, Level level, LocalDate date) {
        return duties(matter, date).stream()
                .filter(duty -> duty.level() == level && duty.role() != DutyRole.INFORM)
                .toList();
    }

    /**
     * {@return the departments that lead in at least one matter on a day, by id: those that count as taking part}
     *
     * @param date the day
     */
    public Set<OrgId> leadingDepartments(LocalDate date) {
        Set<OrgId> leading = new TreeSet<>();
        byMatter.values().stream()
                .flatMap(Collection::stream)
                .filter(d -> d.party() == PartyKind.DEPARTMENT && d.role() == DutyRole.LEAD)
                .filter(d -> d.inForce().contains(date))
                .forEach(d -> d.body().ifPresent(leading::add));
        return Collections.unmodifiableSet(leading);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResponsibilityRegister that && duties.equals(that.duties);
    }

    @Override
    public int hashCode() {
        return duties.hashCode();
    }

    /** {@return how many duties it has} */
    @Override
    public String toString() {
        return "register of " + duties.size() + " duties";
    }
}
