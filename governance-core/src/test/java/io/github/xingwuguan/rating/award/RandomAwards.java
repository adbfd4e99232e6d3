package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.calendar.Season;
import io.github.xingwuguan.calendar.Shift;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.rating.Rubric;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random people who send random commands to one award, sensible and senseless ones. */
final class RandomAwards {
    static final StarAward NEW = StarAward.of(PlaceId.of("compound-1"));

    /** A working week without holidays for the rest of the century, so that walks can be long. */
    private static final WorkCalendar WEEKS = WorkCalendar.builder()
            .id(PolicyId.of("weeks", "1"))
            .covered(DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2100, 1, 1)))
            .addSeason(Season.of(LocalDate.of(2024, 1, 1), Shift.parse("08:00-18:00")))
            .build();

    private static final List<Actor> PEOPLE = List.of(
            AwardDesk.FIRM,
            AwardDesk.COMMUNITY,
            AwardDesk.SUBDISTRICT,
            AwardDesk.DISTRICT,
            AwardDesk.JOINT,
            AwardDesk.SETTLER,
            AwardDesk.RESIDENT,
            AwardDesk.SYSTEM,
            // Who should be kept out: a colleague in the wrong place, a wrong level, another firm, one person with two
            // posts.
            AwardDesk.actor("chen", Role.COMMUNITY, "firm-1", Level.COMMUNITY),
            AwardDesk.actor("deng", Role.SUBDISTRICT, "subdistrict-1", Level.DISTRICT),
            AwardDesk.actor("he", Role.PROPERTY_ENTERPRISE, "firm-2", Level.GRID),
            AwardDesk.actor("wang", Role.DISTRICT, "district-1", Level.DISTRICT));

    private final Random random;
    private Instant now = AwardDesk.at("2024-01-08");
    private StarAward state = NEW;
    private Rubric rubric = AwardDesk.RUBRIC;
    private int cycle = 1;

    RandomAwards(long seed) {
        random = new Random(seed);
    }

    /** One step and its outcome. */
    record Step(StarAward before, StarAward.Ask command, Context<Rubric> context, Decision<StarAward.Did> decision) {}

    /** The state so far. */
    StarAward state() {
        return state;
    }

    /** Somebody tries something. Half of the time it is something that the table allows. */
    Step step() {
        now = now.plus(Duration.ofHours(random.nextInt(random.nextInt(20) == 0 ? 4_000 : 40)));
        Instant at = random.nextInt(50) == 0 ? now.minus(Duration.ofDays(400)) : now;
        Actor actor = pick(PEOPLE);
        Context<Rubric> context = new Context<>(actor, at, rubric(), WEEKS);
        StarAward.Ask command = command();
        for (int i = 0;
                i < 40
                        && random.nextInt(20) > 0
                        && command.rule().refusal(state, context).isPresent();
                i++) {
            command = command();
            context = new Context<>(somebodyFor(command), at, context.policy(), WEEKS);
        }
        Decision<StarAward.Did> decision = StarAward.LIFECYCLE.decide(state, command, context);
        Step step = new Step(state, command, context, decision);
        if (decision.refusal().isEmpty()) {
            state = StarAward.LIFECYCLE.fold(state, decision.events());
        }
        return step;
    }

    private Actor somebodyFor(StarAward.Ask command) {
        return pick(PEOPLE.stream()
                .filter(person -> command.rule().roles().contains(person.role()))
                .toList());
    }

    private Rubric rubric() {
        if (random.nextInt(200) == 0) {
            rubric = rubric.equals(AwardDesk.RUBRIC) ? AwardDesk.NEXT : AwardDesk.RUBRIC;
        }
        boolean isFrozen = state.standing()
                .basis()
                .filter(basis -> basis.rubric().equals(RubricRef.of(AwardDesk.NEXT)))
                .isPresent();
        return random.nextInt(4) == 0 ? (isFrozen ? AwardDesk.NEXT : AwardDesk.RUBRIC) : rubric;
    }

    private StarAward.Ask command() {
        ScoreBasis basis = basis();
        ReviewStep step = pick(List.of(ReviewStep.values()));
        String id = "o-" + random.nextInt(4);
        return switch (random.nextInt(24)) {
            case 0 -> AwardDesk.draft("c-" + (random.nextInt(10) > 0 ? cycle++ : cycle));
            case 1 -> new SelfAssessment.Assess(basis);
            case 2 -> new SelfAssessment.Resubmit(basis);
            case 3, 4, 5, 6 -> new Review.Approve(step, basis);
            case 7 ->
                new Review.Return(step, pick(List.of(Stage.values())), List.of("incomplete"), 1 + random.nextInt(12));
            case 8 -> rarely(new Review.Reject(step, List.of("unfit")));
            case 9 -> rarely(new Application.Withdraw("sold"));
            case 10 -> new Application.Rebase("new-version");
            case 11 -> new Application.Lapse();
            case 12 -> new Publicity.Publicise();
            case 13 -> new ObjectionHandling.File(id, "noise");
            case 14 -> new ObjectionHandling.Admit(id);
            case 15 -> new ObjectionHandling.Dismiss(id, "no-ground");
            case 16 -> new ObjectionHandling.Settle(id, basis);
            case 17 -> new Conferral.Award();
            case 18 -> new DynamicManagement.Watch(pick(List.of(DynamicManagement.Cause.values())));
            case 19 -> new DynamicManagement.Suspend("inquiry");
            case 20 -> new DynamicManagement.Restore("in-order");
            case 21 -> rarely(new StarLoss.Strike(pick(List.of("fraud", "V3", "accident", "V9"))));
            case 22 -> new Supervision.Check(basis);
            default -> new Supervision.ShowCard(pick(List.of(Supervision.Card.values())), "litter");
        };
    }

    private StarAward.Ask rarely(StarAward.Ask command) {
        return random.nextInt(5) == 0 ? command : new Publicity.Publicise();
    }

    private ScoreBasis basis() {
        int star = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(random.nextInt(20) == 0 ? 6 : 5);
        AwardDesk desk = new AwardDesk(rubric);
        return star > 5 ? desk.scored(star, "499") : desk.scored(star);
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** All the events of a walk. */
    List<StarAward.Did> walk(int steps) {
        List<StarAward.Did> events = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            Step step = step();
            step.decision()
                    .refusal()
                    .ifPresentOrElse(
                            why -> {}, () -> events.addAll(step.decision().events()));
        }
        return events;
    }
}
