package io.github.xingwuguan.programme.reportin;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.programme.reportin.FeedbackStatus.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who lives where and reported in, what posts there are, which employers were told (双报到台账). Immutable and thread-safe. */
public final class ReportInRegister {
    private static final Comparator<Answer> ORDER =
            Comparator.comparing(Answer::employer).thenComparing(Answer::compound);

    private final List<MemberReportIn> members = new ArrayList<>();
    private final List<PostOffer> offers = new ArrayList<>();
    private final List<EmployerFeedback> feedback = new ArrayList<>();

    private ReportInRegister(Collection<? extends ReportInEntry> entries) {
        for (ReportInEntry entry : entries) {
            if (entry instanceof MemberReportIn member) {
                members.add(member);
            } else if (entry instanceof PostOffer offer) {
                offers.add(offer);
            } else if (entry instanceof EmployerFeedback given) {
                feedback.add(given);
            }
        }
    }

    /**
     * {@return the register of some entries}
     *
     * @param entries in any order
     * @throws GovernanceException {@code duplicate-home} for each stay that shares a day with an earlier one of the same person in the
     *     same compound, {@code duplicate-offer} for each second offer of a kind on one day, all at once
     */
    public static ReportInRegister of(List<? extends ReportInEntry> entries) {
        check(entries).throwIfAny();
        return new ReportInRegister(entries);
    }

    /**
     * {@return what is wrong with some entries, as {@link #of} would refuse it, at their index}
     *
     * @param entries in any order
     */
    public static Problems check(List<? extends ReportInEntry> entries) {
        Problems.Collector problems = Problems.collector();
        Map<List<Object>, List<MemberReportIn>> homes = new HashMap<>();
        Set<List<Object>> offers = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof MemberReportIn member) {
                List<MemberReportIn> same =
                        homes.computeIfAbsent(List.of(member.id(), member.compound()), k -> new ArrayList<>());
                if (same.stream().anyMatch(other -> overlap(member, other))) {
                    problems.error(
                            "duplicate-home",
                            "/" + i,
                            "Stays of one person in a compound must not share a day, but those in " + member.compound()
                                    + " do");
                }
                same.add(member);
            } else if (entries.get(i) instanceof PostOffer offer
                    && !offers.add(List.of(offer.compound(), offer.kind(), offer.since()))) {
                problems.error(
                        "duplicate-offer",
                        "/" + i,
                        "Posts of a kind must be offered once a day, but " + offer.compound() + " did twice");
            }
        }
        return problems.toProblems();
    }

    private static boolean overlap(MemberReportIn a, MemberReportIn b) {
        return a.since().isBefore(b.until().orElse(LocalDate.MAX))
                && b.since().isBefore(a.until().orElse(LocalDate.MAX));
    }

    /**
     * {@return who should have reported in on a day, and who had}
     *
     * @param date the day
     */
    public ReportInStatus on(LocalDate date) {
        Map<ActorId, List<MemberReportIn>> homes = new TreeMap<>();
        members.stream()
                .filter(home -> home.holdsOn(date))
                .forEach(home -> homes.computeIfAbsent(home.id(), id -> new ArrayList<>())
                        .add(home));
        return new ReportInStatus(date, homes.values(), offers);
    }

    /**
     * {@return which employers heard of their members for a year}
     *
     * @param year the year
     * @param date the day of asking; what was done later is not seen, and until the year is over nothing is overdue
     */
    public FeedbackStatus feedback(int year, LocalDate date) {
        LocalDate begin = LocalDate.of(year, 1, 1);
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate seen = date.isBefore(end) ? date : end;
        Set<Answer> due = new TreeSet<>(ORDER);
        Set<ActorId> unknown = new HashSet<>();
        for (MemberReportIn home : members) {
            boolean isThere = home.isReportedBy(seen)
                    && home.until().filter(gone -> !gone.isAfter(begin)).isEmpty();
            if (isThere) {
                home.employer()
                        .ifPresentOrElse(
                                employer -> due.add(new Answer(employer, home.compound())),
                                () -> unknown.add(home.id()));
            }
        }
        Set<Answer> given = new HashSet<>();
        feedback.stream()
                .filter(f -> f.year() == year && !f.givenOn().isAfter(date))
                .forEach(f -> given.add(new Answer(f.employer(), f.compound())));
        List<Answer> left =
                due.stream().filter(answer -> !given.contains(answer)).toList();
        boolean isOver = date.isAfter(end);
        return new FeedbackStatus(
                due.stream().filter(given::contains).toList(),
                isOver ? List.of() : left,
                isOver ? left : List.of(),
                unknown.size());
    }
}
