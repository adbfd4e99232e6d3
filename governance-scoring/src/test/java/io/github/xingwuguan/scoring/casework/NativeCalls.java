package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.casework.Agreements;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Mediation;
import io.github.xingwuguan.casework.Mediations;
import io.github.xingwuguan.casework.Party;
import io.github.xingwuguan.casework.Seat;
import io.github.xingwuguan.casework.Whistle;
import io.github.xingwuguan.casework.WhistleAnswers;
import io.github.xingwuguan.casework.WhistleDeclines;
import io.github.xingwuguan.casework.WhistleRating;
import io.github.xingwuguan.casework.WhistleRatings;
import io.github.xingwuguan.casework.WhistleRule;
import io.github.xingwuguan.casework.Whistles;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Who is called for help with a case, and how its parties talk: random deeds that mostly fit. */
final class NativeCalls {
    private static final OrgId CALLED = OrgId.of("subdistrict-1");
    private static final List<ActorId> PARTIES = List.of(ActorId.of("wu"), ActorId.of("li"));

    private NativeCalls() {}

    static WhistleRule rule() {
        return WhistleRule.builder()
                .code("progress")
                .label(Label.of("工作推进哨", "progress"))
                .basis("a test")
                .addBlowers(Role.COMMUNITY)
                .addTargets(new Seat(Role.SUBDISTRICT, Level.SUBDISTRICT))
                .signWithin(TimeLimit.continuous(Duration.ofHours(1)))
                .reportInWithin(TimeLimit.workingDays(1))
                .rateWithin(TimeLimit.workingDays(5))
                .build();
    }

    /** {@return whether somebody is called, or has still to say what the call was worth} */
    static boolean isCalling(Case state) {
        return state.whistles().all().stream().anyMatch(whistle -> whistle.isOpen() || isUnrated(whistle));
    }

    /** What brings a whistle further. */
    private static int next(Whistle whistle) {
        boolean isAnswered = whistle.targets().get(0).reportedAt().isPresent();
        return switch (whistle.progress()) {
            case WAITING, REFUSED, SUPERSEDED -> 0;
            case BLOWN -> isAnswered ? 5 : 2;
            case COMPLETED -> 7;
        };
    }

    private static boolean isUnrated(Whistle whistle) {
        return whistle.progress() == Whistle.Progress.COMPLETED
                && whistle.targets().get(0).ratings().isEmpty();
    }

    static Deed whistle(Random random, Case state) {
        List<Whistle> all = state.whistles().all();
        Optional<Whistle> last = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        String id = last.map(Whistle::id).orElse("none");
        int choice = random.nextBoolean() ? last.map(NativeCalls::next).orElse(0) : random.nextInt(8);
        return switch (choice) {
            case 0 ->
                new Whistles.BlowWhistle(
                        "w" + state.seq(),
                        "progress",
                        Whistles.BEYOND_AUTHORITY,
                        List.of(new Party(CALLED, Role.SUBDISTRICT, Level.SUBDISTRICT)));
            case 1 -> new WhistleAnswers.SignWhistle(id);
            case 2 -> new WhistleAnswers.ReportIn(id);
            case 3 -> new WhistleDeclines.DeclineWhistle(id, "not ours");
            case 4 ->
                random.nextBoolean()
                        ? new WhistleDeclines.UpholdDecline(id, CALLED)
                        : new WhistleDeclines.OverruleDecline(id, CALLED);
            case 5 -> new Whistles.CompleteWhistle(id);
            default ->
                new WhistleRatings.RateWhistle(
                        id, CALLED, random.nextBoolean() ? WhistleRating.VALID : WhistleRating.INVALID);
        };
    }

    static Deed talk(Random random, Case state) {
        Optional<Mediation> last = state.mediations().last();
        String id = last.map(Mediation::id).orElse("none");
        LocalDate today = state.at()
                .orElse(CaseScript.MARCH)
                .atZone(NativeCases.CHINA.zone())
                .toLocalDate();
        int choice = random.nextInt(4) > 0 ? last.map(m -> next(m, random)).orElse(0) : random.nextInt(8);
        return switch (choice) {
            case 0 -> new Mediations.Open("m" + state.seq(), PARTIES);
            case 1 -> new Mediations.Consent(id, PARTIES.get(0));
            case 2 -> new Mediations.Consent(id, PARTIES.get(1));
            case 3, 4 ->
                new Agreements.MakeAgreement(
                        id,
                        new Mediation.Agreement(Mediation.Form.ORAL, List.of(), today.plusDays(random.nextInt(9))),
                        List.of());
            case 5 ->
                random.nextBoolean() ? new Mediations.Refuse(id, PARTIES.get(1)) : new Mediations.End(id, "the court");
            default ->
                new Agreements.RecordPerformance(
                        id, Mediation.Performance.values()[random.nextInt(Mediation.Performance.values().length)]);
        };
    }

    /** What brings a mediation further. */
    private static int next(Mediation mediation, Random random) {
        return switch (mediation.progress()) {
            case OPEN -> mediation.isWanted() ? 3 : 1 + random.nextInt(2);
            case AGREED, UNPERFORMED -> 7;
            case PERFORMED, UNDISPUTED, FAILED, REFUSED, ENDED -> 0;
        };
    }
}
