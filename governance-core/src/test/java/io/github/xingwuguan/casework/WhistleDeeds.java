package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Whistles for tests: their rules, one deed of each kind, and random ones. */
final class WhistleDeeds {
    static final OrgId URBAN = OrgId.of("urban");
    static final OrgId HOUSING = OrgId.of("housing");
    static final Party TO_GRID = new Party(OrgId.of("community-1"), Role.GRID_WORKER, Level.GRID);
    static final Party TO_SUBDISTRICT = new Party(OrgId.of("subdistrict-1"), Role.SUBDISTRICT, Level.SUBDISTRICT);

    private WhistleDeeds() {}

    /** A subdistrict calls departments: for progress at once, for tough matters if the district approves. */
    static List<WhistleRule> rules() {
        return List.of(
                rule("progress", 3).build(),
                rule("tough", 5)
                        .approver(new Seat(Role.DISTRICT, Level.DISTRICT))
                        .build());
    }

    static WhistleRule.Builder rule(String code, int days) {
        return WhistleRule.builder()
                .code(code)
                .label(Label.of(code, code))
                .basis("a test")
                .addBlowers(Role.SUBDISTRICT)
                .addTargets(new Seat(Role.DEPARTMENT, Level.SUBDISTRICT))
                .addTargets(new Seat(Role.DEPARTMENT, Level.DISTRICT))
                .signWithin(TimeLimit.continuous(Duration.ofHours(1)))
                .reportInWithin(TimeLimit.workingDays(days))
                .rateWithin(TimeLimit.workingDays(5));
    }

    static Whistles.BlowWhistle blow(String id, String type, Party... targets) {
        return new Whistles.BlowWhistle(id, type, Whistles.BEYOND_AUTHORITY, List.of(targets));
    }

    static List<Deed> all() {
        Deadline deadline = new Deadline(
                Instant.parse("2025-03-06T15:59:59.999999999Z"), Deadline.Certainty.FIRM, CaseDesk.CHINA.id());
        return List.of(
                blow("w", "progress", CaseDesk.TO_BRANCH, CaseDesk.TO_BUREAU),
                new Whistles.StartWhistle("w", TimeLimit.workingDays(1), TimeLimit.workingDays(3)),
                new Whistles.ApproveWhistle("w"),
                new Whistles.RefuseWhistle("w", "try yourself"),
                new WhistleAnswers.SignWhistle("w"),
                new WhistleAnswers.ReportIn("w"),
                new WhistleAnswers.NoShow("w", URBAN, deadline),
                new WhistleDeclines.DeclineWhistle("w", "not ours"),
                new WhistleDeclines.UpholdDecline("w", URBAN),
                new WhistleDeclines.OverruleDecline("w", URBAN),
                new Whistles.CompleteWhistle("w"),
                new WhistleRatings.RateWhistle("w", URBAN, WhistleRating.VALID));
    }

    /** A deed about the last whistle of a case, or a new one. */
    static Deed random(Random random, Case state) {
        List<Whistle> whistles = state.whistles().all();
        if (whistles.isEmpty() || random.nextInt(6) == 0) {
            return fresh(random, state);
        }
        Whistle last = whistles.get(whistles.size() - 1);
        OrgId target = random.nextBoolean() ? URBAN : HOUSING;
        return switch (last.progress()) {
            case WAITING ->
                random.nextInt(3) > 0
                        ? new Whistles.ApproveWhistle(last.id())
                        : new Whistles.RefuseWhistle(last.id(), "try yourself");
            case BLOWN -> answer(random, last.id(), target);
            case COMPLETED ->
                new WhistleRatings.RateWhistle(
                        last.id(), target, WhistleRating.values()[random.nextInt(WhistleRating.values().length)]);
            case REFUSED, SUPERSEDED -> fresh(random, state);
        };
    }

    private static Deed fresh(Random random, Case state) {
        List<List<Party>> choices = List.of(
                List.of(CaseDesk.TO_BRANCH),
                List.of(CaseDesk.TO_BUREAU),
                List.of(CaseDesk.TO_BRANCH, CaseDesk.TO_BUREAU),
                List.of(CaseDesk.TO_FIRM));
        return new Whistles.BlowWhistle(
                "w" + (state.seq() + 100),
                random.nextInt(3) > 0 ? "progress" : "tough",
                random.nextInt(5) > 0 ? Whistles.BEYOND_AUTHORITY : "at-once",
                choices.get(random.nextInt(choices.size())));
    }

    private static Deed answer(Random random, String id, OrgId target) {
        return switch (random.nextInt(9)) {
            case 0 -> new WhistleAnswers.SignWhistle(id);
            case 1, 2 -> new WhistleAnswers.ReportIn(id);
            case 3 -> new WhistleDeclines.DeclineWhistle(id, "not ours");
            case 4 -> new WhistleDeclines.UpholdDecline(id, target);
            case 5 -> new WhistleDeclines.OverruleDecline(id, target);
            default -> new Whistles.CompleteWhistle(id);
        };
    }
}
