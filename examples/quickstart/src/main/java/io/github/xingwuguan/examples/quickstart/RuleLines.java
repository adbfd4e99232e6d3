package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.scoring.district.DistrictPolicies;
import io.github.xingwuguan.scoring.district.ScoreboardQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules by which a scoreboard was made (所依办法), a line each: what it is, which version, with which content. All of them are public. */
record RuleLines(DistrictPolicies policies, ScoreboardQuestion question) {
    List<String> lines() {
        LocalDate today = question.asOf();
        return Stream.of(
                        dated(
                                policies.rubrics(),
                                today,
                                rubric -> rubric.title().zh()),
                        dated(
                                policies.credit(),
                                question.creditDay(),
                                credit -> credit.title().zh()),
                        dated(policies.cases(), today, cases -> cases.title().zh()),
                        dated(
                                policies.programmes(),
                                today,
                                programme -> programme.title().zh()),
                        policies.committees().map(policy -> line("业主委员会规则", policy)),
                        policies.registration().map(policy -> line("信息录入办法", policy)),
                        policies.supervision().map(policy -> line("监管预警办法", policy)),
                        policies.fees().map(policy -> line("物业费台账办法", policy)),
                        Optional.of(line(
                                "工作日历",
                                policies.calendar().id(),
                                policies.calendar().digest())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static <P extends Policy> Optional<String> dated(
            Optional<PolicyTimeline<P>> versions, LocalDate day, Function<P, String> title) {
        return versions.flatMap(timeline -> timeline.find(day)).map(policy -> line(title.apply(policy), policy));
    }

    private static String line(String title, Policy policy) {
        return line(title, policy.id(), policy.digest());
    }

    private static String line(String title, PolicyId id, Digest digest) {
        return Texts.visible(title) + " " + id + " sha256 " + digest;
    }
}
