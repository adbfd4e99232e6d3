package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.carriage.Duty;
import io.github.xingwuguan.carriage.DutyRole;
import io.github.xingwuguan.carriage.PartyKind;
import io.github.xingwuguan.programme.responsibility.ActionGuide;
import io.github.xingwuguan.programme.responsibility.GuideStage;
import io.github.xingwuguan.programme.responsibility.GuideStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What each of the 24 departments leads in, and its guide for the year (部门责任清单、行动指南). */
final class DutyList {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    /** The matter of each department, and who supports it. */
    private static final Map<String, Matter> MATTERS = new TreeMap<>(Map.ofEntries(
            matter(
                    "organisation-department",
                    "branch-building",
                    "小区党支部建设",
                    "branches of compounds",
                    "social-work-department"),
            matter("social-work-department", "volunteering", "志愿服务", "volunteering", "civil-affairs"),
            matter("publicity-department", "civility", "文明创建", "civility", "social-work-department"),
            matter("political-legal-commission", "grid-work", "网格治理", "work in grids", "public-security"),
            matter("discipline-commission", "micro-corruption", "群众身边不正之风", "misconduct close to residents", "housing"),
            matter("petitions-office", "property-petitions", "物业信访", "petitions about property", "housing"),
            matter("housing", "property-service", "物业服务监管", "supervision of property service", "market-regulation"),
            matter("urban-management", "enforcement-presence", "执法进小区", "enforcement in compounds", "public-security"),
            matter("justice", "mediation", "矛盾调解", "mediation", "court"),
            matter(
                    "public-security",
                    "compound-safety",
                    "小区治安",
                    "public order in compounds",
                    "political-legal-commission"),
            matter("fire-rescue", "fire-safety", "消防安全", "fire safety", "emergency-management"),
            matter("data-bureau", "digital-platform", "智慧监管平台", "the digital platform", "housing"),
            matter("civil-affairs", "everyday-services", "生活服务", "everyday services", "health"),
            matter("finance", "renewal-funds", "老旧小区改造资金", "funds for renewal", "housing"),
            matter("market-regulation", "fee-disclosure", "收费公示", "disclosure of fees", "housing"),
            matter("natural-resources", "planning-compliance", "规划核实", "compliance with plans", "urban-management"),
            matter("emergency-management", "flood-drills", "防汛演练", "flood drills", "water"),
            matter("health", "health-station", "健康小屋", "health posts", "civil-affairs"),
            matter("ecology", "noise-and-smoke", "噪声油烟", "noise and smoke", "urban-management"),
            matter("development-reform", "charging-facilities", "充电设施", "charging facilities", "fire-rescue"),
            matter("veterans-affairs", "veteran-squads", "退役军人应急队", "squads of veterans", "emergency-management"),
            matter("human-resources", "firm-training", "物业从业培训", "training of property staff", "housing"),
            matter("water", "secondary-water-supply", "二次供水", "water pumped in compounds", "health"),
            matter("court", "source-of-suits", "诉源治理", "suits settled at their source", "justice")));

    private DutyList() {}

    private record Matter(String code, Label label, String support) {}

    private static Map.Entry<String, Matter> matter(
            String department, String code, String zh, String en, String support) {
        return Map.entry(department, new Matter(code, Label.of(zh, en), support));
    }

    static List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        MATTERS.forEach((department, matter) -> {
            duties.add(duty(duties.size() + 1, matter, OrgId.of(department), DutyRole.LEAD));
            duties.add(duty(duties.size() + 1, matter, OrgId.of(matter.support()), DutyRole.SUPPORT));
        });
        return duties;
    }

    private static Duty duty(int row, Matter matter, OrgId body, DutyRole role) {
        return Duty.builder()
                .row("ZR-" + Names.digits(row, 2))
                .matter(matter.code())
                .party(PartyKind.DEPARTMENT)
                .body(body)
                .level(Level.DISTRICT)
                .role(role)
                .basis("示意责任清单")
                .inForce(DateRange.from(FIRST))
                .build();
    }

    static List<ActionGuide> guides() {
        List<ActionGuide> guides = new ArrayList<>();
        MATTERS.forEach((department, matter) -> {
            Draws draws = Draws.of("guides", guides.size());
            guides.add(ActionGuide.builder()
                    .id("guide-" + matter.code())
                    .department(OrgId.of(department))
                    .matter(matter.code())
                    .label(Label.of(
                            matter.label().zh() + "行动指南",
                            "guide to " + matter.label().en()))
                    .addSteps(
                            step(GuideStage.PLAN, "制定方案", "a plan", LocalDate.of(2025, 1, 31), draws),
                            step(GuideStage.DEPLOY, "部署分工", "tasks given out", LocalDate.of(2025, 2, 28), draws),
                            step(GuideStage.CARRY_OUT, "推进实施", "carried out", LocalDate.of(2025, 8, 31), draws),
                            step(GuideStage.INSPECT, "督查评估", "looked at", LocalDate.of(2025, 10, 20), draws),
                            step(GuideStage.ASSESS, "年度考核", "assessed", LocalDate.of(2025, 12, 31), draws))
                    .build());
        });
        return guides;
    }

    private static GuideStep step(GuideStage stage, String zh, String en, LocalDate dueOn, Draws draws) {
        LocalDate done = dueOn.plusDays(draws.chance(0.85) ? -draws.between(0, 15) : draws.between(1, 20));
        boolean isDone = draws.chance(0.96) && !done.isAfter(DistrictPlan.AS_OF);
        return new GuideStep(stage, Label.of(zh, en), dueOn, isDone ? Optional.of(done) : Optional.empty());
    }
}
