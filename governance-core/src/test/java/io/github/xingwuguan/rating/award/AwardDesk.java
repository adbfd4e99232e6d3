package io.github.xingwuguan.rating.award;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.rating.AwardModel;
import io.github.xingwuguan.rating.AwardTerms;
import io.github.xingwuguan.rating.Dimension;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.StarLadder;
import io.github.xingwuguan.rating.StarRule;
import io.github.xingwuguan.rating.Veto;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** One compound's award in the making: a test tells it who does what, when. */
final class AwardDesk {
    static final WorkCalendar CHINA = ChinaHolidays.calendar2024To2026();
    static final Rubric RUBRIC = rubric("1", 24).build();
    static final Rubric NEXT =
            rubric("2", 24).title(Label.of("标准二", "Rubric two")).build();
    static final Rubric YEARLY = rubric("yearly", 12).build();

    static final Actor FIRM = actor("li", Role.PROPERTY_ENTERPRISE, "firm-1", Level.GRID);
    static final Actor COMMUNITY = actor("wang", Role.COMMUNITY, "community-1", Level.COMMUNITY);
    static final Actor SUBDISTRICT = actor("zhao", Role.SUBDISTRICT, "subdistrict-1", Level.SUBDISTRICT);
    static final Actor DISTRICT = actor("qian", Role.DISTRICT, "district-1", Level.DISTRICT);
    static final Actor JOINT = actor("sun", Role.DEPARTMENT, "housing", Level.DISTRICT);
    static final Actor SETTLER = actor("zhou", Role.DISTRICT, "district-1", Level.DISTRICT);
    static final Actor RESIDENT = actor("wu", Role.RESIDENT, "residents", Level.GRID);
    static final Actor SYSTEM = actor("system", Role.SYSTEM, "host", Level.DISTRICT);

    private final List<StarAward.Did> events = new ArrayList<>();
    private final Rubric rubric;
    private StarAward state = StarAward.of(PlaceId.of("compound-1"));

    AwardDesk() {
        this(RUBRIC);
    }

    AwardDesk(Rubric rubric) {
        this.rubric = rubric;
    }

    static Actor actor(String id, Role role, String org, Level level) {
        return new Actor(ActorId.of(id), role, OrgId.of(org), level);
    }

    /** Five graded stars; the fifth asks for the extra review. */
    static Rubric.Builder rubric(String version, int validMonths) {
        List<StarRule> rules = List.of(
                star(1, 300).build(),
                star(2, 350).build(),
                star(3, 400).build(),
                star(4, 450).build(),
                star(5, 475).extraReview("district-joint").build());
        Indicator indicator = Indicator.builder()
                .id("i")
                .label(Label.of("指标", "Indicator"))
                .maxPoints(Points.of(500))
                .kind(new Kind.Bool("works"))
                .responsible("housing")
                .dataSource("records")
                .build();
        return Rubric.builder()
                .id(PolicyId.of("example", version))
                .title(Label.of("示例标准", "Example rubric"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.of(2024, 1, 1)))
                .provenance(Provenance.illustrative("a test", "invented for a test"))
                .addFact(FactKey.of("works", FactType.FLAG))
                .addDimension(Dimension.builder()
                        .id("d")
                        .label(Label.of("维度", "Dimension"))
                        .maxPoints(Points.of(500))
                        .addIndicator(indicator)
                        .build())
                .ladder(new StarLadder(AwardModel.GRADED, Points.of(80), rules))
                .addVetoes(veto("fraud", Veto.Effect.REVOKE).build())
                .addVetoes(veto("V3", Veto.Effect.CAP).cap(2).build())
                .addVetoes(veto("accident", Veto.Effect.NO_STAR).build())
                .award(terms(validMonths).build());
    }

    static AwardTerms.Builder terms(int validMonths) {
        return AwardTerms.builder()
                .validMonths(validMonths)
                .publicityDays(7)
                .stepDays(10)
                .cooldownMonths(12);
    }

    private static StarRule.Builder star(int star, int total) {
        return StarRule.builder().star(star).total(Points.of(total));
    }

    private static Veto.Builder veto(String id, Veto.Effect effect) {
        return Veto.builder()
                .id(id)
                .label(Label.of("否决", "Veto"))
                .when(new Condition.Compare("works", Condition.Op.EQ, Fact.no()))
                .effect(effect);
    }

    /** A result with some star and a total in the middle of its band. */
    ScoreBasis scored(int star) {
        return scored(star, List.of("250", "310", "360", "410", "460", "480").get(star));
    }

    ScoreBasis scored(int star, String total) {
        return new ScoreBasis(RubricRef.of(rubric), star, Points.parse(total), Digest.of(new byte[] {(byte) star}));
    }

    static DraftApplication draft(String cycle) {
        return DraftApplication.builder().cycle(cycle).firm(OrgId.of("firm-1")).build();
    }

    static Instant at(String dateTime) {
        String full = dateTime.contains("T") ? dateTime : dateTime + "T10:00";
        return LocalDateTime.parse(full).toInstant(ZoneOffset.ofHours(8));
    }

    Context<Rubric> context(Actor actor, String when) {
        return new Context<>(actor, at(when), rubric, CHINA);
    }

    Decision<StarAward.Did> decide(Actor actor, String when, StarAward.Ask command) {
        return StarAward.LIFECYCLE.decide(state, command, context(actor, when));
    }

    AwardDesk does(Actor actor, String when, StarAward.Ask command) {
        return does(context(actor, when), command);
    }

    AwardDesk does(Context<Rubric> context, StarAward.Ask command) {
        List<StarAward.Did> happened =
                StarAward.LIFECYCLE.decide(state, command, context).events();
        state = StarAward.LIFECYCLE.fold(state, happened);
        events.addAll(happened);
        return this;
    }

    AwardDesk refuses(AwardRefusal why, Actor actor, String when, StarAward.Ask command) {
        return refuses(why.code(), context(actor, when), command);
    }

    AwardDesk refuses(String code, Context<Rubric> context, StarAward.Ask command) {
        assertThat(StarAward.LIFECYCLE.decide(state, command, context).refusal())
                .as("refusal of %s", command)
                .hasValueSatisfying(why -> assertThat(why.code()).isEqualTo(code));
        return this;
    }

    /** Drafted on 2025-09-01, reviewed by the district on 2025-09-05. */
    AwardDesk reviewed(int star) {
        return drafted()
                .does(FIRM, "2025-09-02", new SelfAssessment.Assess(scored(star)))
                .does(COMMUNITY, "2025-09-03", new Review.Approve(ReviewStep.COMMUNITY, scored(star)))
                .does(SUBDISTRICT, "2025-09-04", new Review.Approve(ReviewStep.SUBDISTRICT, scored(star)))
                .does(DISTRICT, "2025-09-05", new Review.Approve(ReviewStep.DISTRICT, scored(star)));
    }

    AwardDesk drafted() {
        return does(FIRM, "2025-09-01", draft("2025"));
    }

    /** Public since 2025-09-08 (a Monday), until the end of 2025-09-17. */
    AwardDesk publicised(int star) {
        return reviewed(star).does(DISTRICT, "2025-09-08", new Publicity.Publicise());
    }

    /** Awarded on 2025-09-18. */
    AwardDesk awarded(int star) {
        return publicised(star).does(DISTRICT, "2025-09-18", new Conferral.Award());
    }

    /** The last day of the step that is due, as known at an instant. */
    LocalDate dueDay(String asOf) {
        return state.due(at(asOf), CHINA, Coverage.STRICT)
                .orElseThrow()
                .due()
                .atZone(CHINA.zone())
                .toLocalDate();
    }

    StarAward state() {
        return state;
    }

    List<StarAward.Did> events() {
        return List.copyOf(events);
    }

    Standing.Kind standing(String date) {
        return state.standing().on(LocalDate.parse(date));
    }
}
