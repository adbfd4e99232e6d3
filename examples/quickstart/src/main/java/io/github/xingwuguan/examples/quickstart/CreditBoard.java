package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.GradeScale;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.scoring.credit.CreditAssessment;
import io.github.xingwuguan.scoring.credit.RatedStatus;
import io.github.xingwuguan.scoring.district.CreditProgramme;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The table of grades and lists on a terminal. */
record CreditBoard(CreditProgramme programme, DistrictFiles files) {
    static final String DISCLAIMER = CreditAssessment.DISCLAIMER;
    private static final int SHOWN_REASONS = 3;
    private static final int NAME = 22;

    void print(PrintStream out) {
        CreditPolicy policy = programme.run().policy();
        out.println();
        out.println("══ 物业服务企业信用评价 credit of property enterprises "
                + programme.run().asOf().getYear() + " ══");
        out.println(files.notice());
        out.println(DISCLAIMER);
        out.println(policy.title() + " " + policy.id() + " sha256 " + policy.digest() + ", as of "
                + programme.run().asOf());
        out.println(grades(policy));
        policy.lists().stream().filter(ListRule::published).forEach(list -> list(list, out));
        List<Problem> uncounted = programme.run().table().problems().all();
        uncounted.forEach(problem -> out.println("不计分 does not count: " + Texts.visible(problem.toString())));
    }

    private String grades(CreditPolicy policy) {
        String grades = policy.grading().grades().stream()
                .map(grade -> grade.label().zh() + " "
                        + programme.graded(grade.code()).size())
                .collect(Collectors.joining("　"));
        return "等级分布 grades: " + grades + "　" + policy.grading().missing().zh() + " not taking part "
                + programme.without(RatedStatus.MISSING).size() + "　"
                + policy.grading().unrated().zh() + " unrated "
                + programme.without(RatedStatus.UNRATED).size() + "　企业 enterprises " + programme.size();
    }

    private void list(ListRule list, PrintStream out) {
        List<Integer> listed = programme.listed(list.code());
        out.println();
        out.println(list.label().zh() + " " + list.label().en() + " " + listed.size()
                + list.quota()
                        .map(quota -> "（名额 quota " + quota.basisPoints() / 100 + " %）")
                        .orElse(""));
        listed.forEach(i -> out.println(line(list.code(), i)));
    }

    /** What a listing rests on first, then what moves the score most. */
    private String line(String list, int index) {
        CreditAssessment assessment = programme.assessment(index);
        List<String> grounds = assessment.next().listing(list).orElseThrow().records();
        String reasons = assessment.reasons().stream()
                .sorted(Comparator.comparing((Reason reason) -> !grounds.contains(reason.subject())))
                .limit(SHOWN_REASONS)
                .map(reason -> reason.text().zh())
                .collect(Collectors.joining("；"));
        String rank = assessment.rank().map(place -> "第" + place + "名").orElse("—");
        return "  " + StarBoard.pad(name(index), NAME) + StarBoard.pad(grade(programme, assessment), 3)
                + StarBoard.pad(score(programme, assessment), 7) + StarBoard.pad(rank, 9) + Texts.visible(reasons);
    }

    static String score(CreditProgramme programme, CreditAssessment assessment) {
        return assessment
                .score()
                .toDecimal()
                .setScale(programme.run().policy().scale())
                .toPlainString();
    }

    static String grade(CreditProgramme programme, CreditAssessment assessment) {
        GradeScale scale = programme.run().policy().grading();
        return assessment
                .grade()
                .map(code -> scale.grades().get(scale.rank(code)).label().zh())
                .orElse(scale.missing().zh());
    }

    /** {@return the firm whose grade lies furthest below what its points give, of several the one with most reasons} */
    Optional<Integer> mostFallen() {
        return IntStream.range(0, programme.size())
                .boxed()
                .filter(i -> fall(programme.assessment(i)) > 0)
                .max(Comparator.comparingInt((Integer i) -> fall(programme.assessment(i)))
                        .thenComparingInt(i -> programme.assessment(i).reasons().size())
                        .thenComparing(Comparator.reverseOrder()));
    }

    private int fall(CreditAssessment assessment) {
        GradeScale scale = programme.run().policy().grading();
        Optional<String> band = assessment.path().band();
        Optional<String> effective = assessment.path().effective();
        return band.isPresent() && effective.isPresent() ? scale.rank(effective.get()) - scale.rank(band.get()) : 0;
    }

    /** The id and the name of a firm. */
    String name(int index) {
        return programme.firm(index).id() + " "
                + Texts.visible(programme.firm(index).label().zh());
    }
}
