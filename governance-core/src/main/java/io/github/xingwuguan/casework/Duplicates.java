package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.casework.Intake.Reported;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Cases that may be of one matter (疑似重复案件): reported of the same place within some hours of each other, and filed under the same category.
 * Advice only: nothing is ever merged by it.
 *
 * <p>How far apart two reports are is not known here, so the id of the place stands for it: reports of one compound match, those of a
 * compound and of one of its buildings do not.
 */
public final class Duplicates {
    private Duplicates() {}

    /**
     * {@return the cases into which one could be merged, the first reported first, then by id}
     *
     * @param one the case
     * @param others other cases in any order; it may be among them
     * @param policy says how many hours may lie between two reports
     */
    public static List<CaseId> candidates(Case one, Collection<Case> others, CasePolicy policy) {
        Optional<Reported> report = one.intake().report();
        if (report.isEmpty() || one.intake().filing().isEmpty()) {
            return List.of();
        }
        return others.stream()
                .filter(other -> !other.id().equals(one.id()) && isOpen(other))
                .filter(other -> other.intake().category().equals(one.intake().category()))
                .filter(other -> isNear(report.get(), other, policy.duplicateHours()))
                .sorted(Comparator.comparing(Duplicates::reportedAt).thenComparing(Case::id))
                .map(Case::id)
                .distinct()
                .toList();
    }

    private static boolean isOpen(Case other) {
        return Assignments.BEFORE_DISPOSAL.contains(other.stage())
                && other.merging().request().isEmpty();
    }

    private static boolean isNear(Reported report, Case other, int hours) {
        boolean isSamePlace = other.intake()
                .report()
                .filter(o -> o.what().place().equals(report.what().place()))
                .isPresent();
        return isSamePlace
                && Duration.between(report.at(), reportedAt(other)).abs().compareTo(Duration.ofHours(hours)) <= 0;
    }

    private static Instant reportedAt(Case state) {
        return state.intake().report().map(Reported::at).orElse(Instant.MAX);
    }
}
