package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.carriage.PropertyEnterprise;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.scoring.credit.CreditAssessment;
import io.github.xingwuguan.scoring.credit.CreditPlan;
import io.github.xingwuguan.scoring.credit.CreditQuestion;
import io.github.xingwuguan.scoring.credit.CreditRun;
import io.github.xingwuguan.scoring.credit.RatedStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The credit of a district's enterprises in the last full year: the ledger becomes columns, columns become grades and lists. */
final class CreditProgramme {
    private final CreditRun run;
    private final List<PropertyEnterprise> firms;
    private final List<CreditAssessment> assessments;

    private CreditProgramme(CreditRun run, List<PropertyEnterprise> firms) {
        this.run = run;
        this.firms = firms;
        this.assessments =
                firms.stream().map(firm -> run.explain(subject(firm))).toList();
    }

    /**
     * Assesses one year after the other, each with what the last left behind.
     *
     * @param policy the rules
     * @param files with the ledger
     * @param asOf the day up to whose end entries are known; the last year that is over by then is assessed
     * @return empty if no policy was in force in that year
     */
    static Optional<CreditProgramme> assess(CreditPolicy policy, DistrictFiles files, LocalDate asOf) {
        LocalDate last = LocalDate.of(asOf.plusDays(1).getYear() - 1, 12, 31);
        if (!policy.inForce().contains(last)) {
            return Optional.empty();
        }
        List<LocalDate> yearEnds = new ArrayList<>();
        for (int year = policy.inForce().from().getYear(); year <= last.getYear(); year++) {
            yearEnds.add(last.withYear(year));
        }
        List<PropertyEnterprise> firms = files.firms();
        Map<Subject, FactSheet> everyFirm = new HashMap<>();
        firms.forEach(firm -> everyFirm.put(subject(firm), FactSheet.builder().build()));
        Instant knownAt = asOf.atTime(LocalTime.MAX).atZone(policy.zone()).toInstant();
        List<CreditRun> runs = CreditPlan.compile(PolicyTimeline.of(List.of(policy)))
                .replay(files.ledger(), CreditQuestion.of(last, knownAt), yearEnds, everyFirm);
        return Optional.of(new CreditProgramme(runs.get(runs.size() - 1), firms));
    }

    static Subject subject(PropertyEnterprise firm) {
        return Subject.enterprise(firm.creditCode().value());
    }

    CreditRun run() {
        return run;
    }

    int size() {
        return firms.size();
    }

    PropertyEnterprise firm(int index) {
        return firms.get(index);
    }

    CreditAssessment assessment(int index) {
        return assessments.get(index);
    }

    /** {@return the firms with a grade} */
    List<Integer> graded(String grade) {
        return where(assessment -> assessment.grade().equals(Optional.of(grade)));
    }

    /** {@return the firms without a grade for one reason} */
    List<Integer> without(RatedStatus status) {
        return where(assessment -> assessment.status() == status);
    }

    /** {@return the firms on a list, the highest score first} */
    List<Integer> listed(String list) {
        return where(assessment -> assessment.next().listing(list).isPresent()).stream()
                .sorted(Comparator.comparing((Integer i) -> assessment(i).exactScore())
                        .reversed())
                .toList();
    }

    private List<Integer> where(Predicate<CreditAssessment> holds) {
        return IntStream.range(0, size())
                .boxed()
                .filter(i -> holds.test(assessment(i)))
                .toList();
    }

    /** {@return the firm whose grade lies furthest below what its points give, of several the one with most reasons} */
    Optional<Integer> mostFallen() {
        return where(assessment -> fall(assessment) > 0).stream()
                .max(Comparator.comparingInt((Integer i) -> fall(assessment(i)))
                        .thenComparingInt(i -> assessment(i).reasons().size())
                        .thenComparing(Comparator.reverseOrder()));
    }

    private int fall(CreditAssessment assessment) {
        Optional<String> band = assessment.path().band();
        Optional<String> effective = assessment.path().effective();
        return band.isPresent() && effective.isPresent()
                ? run.policy().grading().rank(effective.get())
                        - run.policy().grading().rank(band.get())
                : 0;
    }

    /** {@return the figures of the headline; who has no grade is in none but the first} */
    Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put(
                "enterprises",
                figure(
                        "辖区物业服务企业，含未参评",
                        "enterprises of the district, with those not taking part",
                        where(assessment -> true)));
        figures.put("gradeA", figure("年度信用等级为A的企业", "enterprises with grade A for the year", graded("a")));
        figures.put("gradeD", figure("年度信用等级为D的企业", "enterprises with grade D for the year", graded("d")));
        figures.put("redListed", figure("列入红榜的企业", "enterprises on the red list", listed("red")));
        figures.put("blackListed", figure("列入黑榜的企业", "enterprises on the black list", listed("black")));
        return figures;
    }

    private Figure figure(String zh, String en, List<Integer> counted) {
        Figure.Time time = new Figure.Time(Integer.toString(run.asOf().getYear()), run.asOf());
        Figure.Meaning meaning = new Figure.Meaning(
                Label.of(zh, en), "property enterprises of the district", time, Figure.Nature.ILLUSTRATIVE);
        List<String> ids =
                counted.stream().map(i -> firm(i).id().value()).sorted().toList();
        return Figure.count(meaning, run.policy().id(), ids);
    }
}
