package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.coordination.appraisal.AppraisalRound;
import io.github.xingwuguan.coordination.appraisal.AppraisalRules;
import io.github.xingwuguan.coordination.appraisal.AppraisalStage;
import io.github.xingwuguan.coordination.appraisal.Sheet;
import io.github.xingwuguan.coordination.building.BuildingMeeting;
import io.github.xingwuguan.coordination.building.BuildingRules;
import io.github.xingwuguan.coordination.building.BuildingStage;
import io.github.xingwuguan.coordination.enforcement.EnforcementMatter;
import io.github.xingwuguan.coordination.enforcement.EnforcementRules;
import io.github.xingwuguan.coordination.enforcement.HandOver;
import io.github.xingwuguan.coordination.enforcement.HandOverStage;
import io.github.xingwuguan.coordination.format.FormatMatter;
import io.github.xingwuguan.coordination.format.FormatStage;
import io.github.xingwuguan.coordination.format.MeetingFormat;
import io.github.xingwuguan.coordination.initiative.InitiativeRules;
import io.github.xingwuguan.coordination.initiative.InitiativeStage;
import io.github.xingwuguan.coordination.initiative.MicroInitiative;
import io.github.xingwuguan.lifecycle.ActDesk;
import io.github.xingwuguan.lifecycle.Acted;
import io.github.xingwuguan.lifecycle.AuthorityTable;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Stamped;
import java.io.IOException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The tables of the small lifecycles against a table written by hand. */
class SmallLifecyclesAuthorityGoldenTest {
    private static final TimeLimit WEEK = TimeLimit.workingDays(5);

    private static <S extends Stamped, R, G extends Enum<G> & Coded> void check(
            String name,
            Lifecycle<S, Acted<S, R>, DatedRules<R>> lifecycle,
            DatedRules<R> policy,
            Class<G> stages,
            Function<G, S> state)
            throws IOException {
        AuthorityTable.of("coordination/small-lifecycles.txt", name)
                .check(
                        lifecycle,
                        stages,
                        (actor, stage) -> state.apply(stage),
                        new ActDesk<>(lifecycle, policy, state.apply(stages.getEnumConstants()[0]))::context);
    }

    @Test
    void s91_building_meetings() throws IOException {
        BuildingRules rules = BuildingRules.builder()
                .leastHouseholds(5)
                .noticeDays(3)
                .quorum(Ratio.of(1, 20))
                .objectWithin(WEEK)
                .cadence(Cadence.QUARTERLY)
                .build();
        check(
                "building",
                BuildingMeeting.LIFECYCLE,
                ActDesk.policy(BuildingRules.SHAPE, rules),
                BuildingStage.class,
                stage -> BuildingMeeting.of("B-1").toBuilder().stage(stage).build());
    }

    @Test
    void s92_hand_overs() throws IOException {
        EnforcementRules rules = EnforcementRules.builder()
                .addMatters(EnforcementMatter.builder()
                        .code("fire-lane")
                        .label(Label.of("消防通道", "fire lane"))
                        .statute("a statute")
                        .stops(Role.PROPERTY_ENTERPRISE)
                        .reports(Role.PROPERTY_ENTERPRISE)
                        .build())
                .reportWithin(WEEK)
                .acceptWithin(WEEK)
                .returnWithin(WEEK)
                .visits(Cadence.MONTHLY)
                .build();
        check(
                "enforcement",
                HandOver.LIFECYCLE,
                ActDesk.policy(EnforcementRules.SHAPE, rules),
                HandOverStage.class,
                stage -> HandOver.of("H-1").toBuilder().stage(stage).build());
    }

    @Test
    void s93_rounds_of_appraisal() throws IOException {
        check(
                "appraisal",
                AppraisalRound.LIFECYCLE,
                ActDesk.policy(AppraisalRules.SHAPE, new AppraisalRules(Sheet.MARKS, 5, 3, WEEK)),
                AppraisalStage.class,
                stage -> AppraisalRound.of("R-1").toBuilder().stage(stage).build());
    }

    @Test
    void s94_matters_of_a_format() throws IOException {
        MeetingFormat format = MeetingFormat.builder()
                .label(Label.of("三杯茶", "three cups of tea"))
                .addStages(new MeetingFormat.Part("first", Label.of("一杯", "first")))
                .addConveners(Role.PARTY_BRANCH)
                .cadence(Cadence.MONTHLY)
                .maxSittings(2)
                .build();
        check(
                "format",
                FormatMatter.LIFECYCLE,
                ActDesk.policy(MeetingFormat.SHAPE, format),
                FormatStage.class,
                stage -> FormatMatter.of("M-1").toBuilder().stage(stage).build());
    }

    @Test
    void s95_micro_initiatives() throws IOException {
        InitiativeRules rules = InitiativeRules.builder()
                .addKinds(new InitiativeRules.Kind("mend", Label.of("微修缮", "mending")))
                .maxYuan(2_000)
                .witnesses(3)
                .claimWithin(WEEK)
                .doWithin(WEEK)
                .confirmWithin(WEEK)
                .build();
        check(
                "initiative",
                MicroInitiative.LIFECYCLE,
                ActDesk.policy(InitiativeRules.SHAPE, rules),
                InitiativeStage.class,
                stage -> MicroInitiative.of("I-1").toBuilder().stage(stage).build());
    }
}
