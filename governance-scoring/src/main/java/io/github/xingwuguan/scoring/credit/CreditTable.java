package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.credit.AssessorScore;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Tenure;
import io.github.xingwuguan.facts.FactSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The records of a population in columns (信用信息表), as they were known at one instant: a row a subject, records sorted by subject,
 * item, day of occurrence and id. Belongs to the plan and the day it was made for. Immutable and thread-safe.
 */
public final class CreditTable {
    /** Nothing ever happened. */
    static final int[] NO_TURNS = {};

    final CreditPlan plan;

    /** The business day for which prices, ids and enrolments stand in it. */
    final int day;

    final Audience audience;
    final List<Subject> subjects;
    final Map<Subject, Integer> rows;

    /** The subjects that became that of each row. */
    final List<List<Subject>> former;

    final List<List<Tenure>> tenures;
    final List<List<AssessorScore>> scores;
    final boolean[] enrolled;

    final List<FactSheet> sheets;
    private final Map<Integer, Integer> enrolsNext;
    private final int renamedNext;
    private final Map<Subject, Subject> units;

    /** The records of subject s are at start[s] until start[s + 1]. */
    final int[] start;

    final int[] item;
    final int[] occurred;
    final int[] determined;
    final int[] effective;
    final int[] stated;
    final int[] rectified;

    /** Days on which an objection was filed and decided, in turn. */
    final int[][] disputes;

    /** Days on which it stops counting and counts again, in turn. */
    final int[][] turns;

    final long[] quantity;
    final long[] chosen;

    final byte[] level;
    final byte[] severity;
    final byte[] reach;
    final byte[] fate;
    final int[] matter;
    final int[] sequence;
    final String[] ids;
    final RecordBlocks blocks;
    private final List<String> strangers;
    final Problems problems;

    CreditTable(CreditTableBuilder from) {
        RecordColumns sorted = from.columns.sorted(from.subjects.size());
        plan = from.plan;
        day = from.day;
        audience = from.audience;
        subjects = List.copyOf(from.subjects);
        rows = new HashMap<>(from.rows);
        former = List.copyOf(from.former);
        tenures = List.copyOf(from.tenures);
        scores = List.copyOf(from.scores);
        sheets = List.copyOf(from.sheets);
        enrolsNext = Map.copyOf(from.enrolsNext);
        renamedNext = from.renamedNext;
        units = Map.copyOf(from.units);
        enrolled = new boolean[subjects.size()];
        for (int row = 0; row < enrolled.length; row++) {
            enrolled[row] = from.enrolled.get(row);
        }
        start = sorted.start();
        blocks = new RecordBlocks(sorted);
        item = sorted.item;
        occurred = sorted.occurred;
        determined = sorted.determined;
        effective = sorted.effective;
        stated = sorted.stated;
        rectified = sorted.rectified;
        disputes = sorted.disputes;
        turns = sorted.turns;
        quantity = sorted.quantity;
        chosen = sorted.chosen;
        level = sorted.level;
        severity = sorted.severity;
        reach = sorted.reach;
        fate = sorted.fate;
        matter = sorted.matter;
        sequence = sorted.sequence;
        ids = sorted.ids;
        strangers = List.copyOf(from.strangers);
        problems = from.problems.toProblems();
    }

    /** {@return the subjects, a row each} */
    public List<Subject> subjects() {
        return subjects;
    }

    /** {@return how many records stand in it, each once for every subject that it reaches} */
    public int records() {
        return item.length;
    }

    /** {@return why records do not count: items that no policy knows, points out of range; every other record counts} */
    public Problems problems() {
        return problems;
    }

    /**
     * {@return the row of a subject}
     *
     * @param subject the subject
     */
    public OptionalInt row(Subject subject) {
        Integer row = rows.get(subject);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** {@return under whose account a subject stood that an entry named} */
    Subject unit(Subject subject) {
        return units.getOrDefault(subject, subject);
    }

    /** {@return the first day after that of the question on which an id or the enrolment of a subject changes} */
    int nextStanding(int row) {
        return Math.min(renamedNext, enrolsNext.getOrDefault(row, Days.NEVER));
    }

    /** {@return the code of the item that a record names} */
    String itemCode(int record) {
        int index = item[record];
        return index < plan.items() ? plan.itemCode(index) : strangers.get(index - plan.items());
    }

    /** {@return whether a record is neither void nor refused} */
    boolean stands(int record) {
        return fate[record] <= Fate.STANDS;
    }

    /** {@return whether a record is repaired on a day} */
    boolean isRepaired(int record, int day) {
        return isOdd(turns[record], day);
    }

    /** {@return whether an objection against a record is pending on a day} */
    boolean isDisputed(int record, int day) {
        return isOdd(disputes[record], day);
    }

    private static boolean isOdd(int[] days, int day) {
        boolean odd = false;
        for (int i = 0; i < days.length && days[i] <= day; i++) {
            odd = !odd;
        }
        return odd;
    }

    /** {@return the index of a record of a row by its id} */
    OptionalInt find(int row, String record) {
        for (int r = start[row]; r < start[row + 1]; r++) {
            if (ids[r].equals(record)) {
                return OptionalInt.of(r);
            }
        }
        return OptionalInt.empty();
    }

    /** {@return whether a record stands on a day: neither void nor repaired} */
    boolean stands(int record, int day) {
        return stands(record) && !isRepaired(record, day);
    }

    /** {@return whether any of some records still stands for a subject on a day: neither void nor repaired} */
    boolean anyStands(int row, List<String> records, int day) {
        for (int r = start[row]; r < start[row + 1]; r++) {
            if (records.contains(ids[r]) && stands(r, day)) {
                return true;
            }
        }
        return false;
    }
}
