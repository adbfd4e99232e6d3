package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.programme.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The subjects of one kind as they are on one day (统计对象清单). Immutable. Their order is of no consequence.
 *
 * @param kind what they are, such as {@code compound}
 * @param date the day
 * @param subjects each once, by id
 */
public record Census(String kind, LocalDate date, List<Subject> subjects) {
    /**
     * Sorts the subjects.
     *
     * @param kind what they are
     * @param date the day
     * @param subjects in any order
     * @throws GovernanceException {@code duplicate-subject} for each id that stands a second time, all at once with pointers into the list
     */
    public Census {
        Problems.Collector problems = Problems.collector();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < subjects.size(); i++) {
            String id = subjects.get(i).id();
            if (!seen.add(id)) {
                problems.error(
                        "duplicate-subject",
                        "/" + i + "/id",
                        "Subject must stand once, but \"" + Texts.visible(id) + "\" stood twice");
            }
        }
        problems.toProblems().throwIfAny();
        List<Subject> sorted = new ArrayList<>(subjects);
        sorted.sort(Comparator.comparing(Subject::id));
        subjects = List.copyOf(sorted);
    }
}
