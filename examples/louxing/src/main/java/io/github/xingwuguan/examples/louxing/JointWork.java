package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.casework.Deliberations;
import io.github.xingwuguan.casework.WhistleAnswers;
import io.github.xingwuguan.casework.WhistleRating;
import io.github.xingwuguan.casework.WhistleRatings;
import io.github.xingwuguan.casework.Whistles;
import io.github.xingwuguan.coordination.ActionItem;
import io.github.xingwuguan.coordination.AgendaItem;
import io.github.xingwuguan.coordination.AgendaSource;
import io.github.xingwuguan.coordination.Call;
import io.github.xingwuguan.coordination.Participant;
import io.github.xingwuguan.coordination.Resolution;
import io.github.xingwuguan.coordination.Sitting;
import io.github.xingwuguan.lifecycle.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Others who are called to a case while it is dealt with (吹哨报到与联席会议). */
record JointWork(RequestLog log, CaseActors people) {
    private static final String WHISTLE = "w1";
    private static final String CONFERENCE = "c1";
    private static final String MATTER = "m1";
    private static final String ITEM = "i1";
    private static final int SOON = 50;

    /** The subdistrict calls the branch of a department, which comes within three working days, or so many days later. */
    void whistle(int daysLate) {
        Actor called = CaseActors.department("public-security", Level.SUBDISTRICT);
        log.then(
                people.subdistrict,
                new Whistles.BlowWhistle(
                        WHISTLE, "progress", Whistles.BEYOND_AUTHORITY, List.of(CaseActors.party(called))));
        log.then(people.director, new Whistles.ApproveWhistle(WHISTLE), SOON);
        log.then(called, new WhistleAnswers.SignWhistle(WHISTLE));
        log.days(daysLate, daysLate);
        log.then(called, new WhistleAnswers.ReportIn(WHISTLE));
        log.then(people.subdistrict, new Whistles.CompleteWhistle(WHISTLE));
        WhistleRating came = daysLate == 0 ? WhistleRating.GOOD : WhistleRating.POOR;
        log.then(people.subdistrict, new WhistleRatings.RateWhistle(WHISTLE, called.org(), came));
        WhistleRating needed = log.draws().chance(0.9) ? WhistleRating.VALID : WhistleRating.INVALID;
        log.then(called, new WhistleRatings.RateWhistle(WHISTLE, called.org(), needed));
    }

    /** The branch convenes a conference; what it agrees on the firm does. */
    void conference(Actor firm) {
        List<Participant> parties =
                List.of(participant(people.secretary), participant(people.clerk), participant(firm));
        Instant meetsAt = log.now().plus(Duration.ofDays(4));
        AgendaItem matter = AgendaItem.builder()
                .id(MATTER)
                .source(AgendaSource.OWNER)
                .matter("公共收支公示")
                .caseId(log.id())
                .build();
        log.then(
                people.secretary,
                new Deliberations.ConveneConference(CONFERENCE, new Call(meetsAt, parties, List.of(matter))));
        log.days(5, 6);
        LocalDate due = log.now().atOffset(ZoneOffset.ofHours(8)).toLocalDate().plusDays(7);
        log.then(
                people.secretary,
                new Deliberations.HoldConference(
                        CONFERENCE,
                        Sitting.builder()
                                .present(parties)
                                .addResolutions(new Resolution(MATTER, Resolution.Result.ADOPTED, parties))
                                .addItems(new ActionItem(ITEM, MATTER, participant(firm), due))
                                .minutes(minutes())
                                .build()));
        log.days(1, 5);
        log.then(firm, new Deliberations.FulfilItem(CONFERENCE, ITEM));
    }

    private static Participant participant(Actor actor) {
        return new Participant(actor.role(), actor.org());
    }

    /** No minutes are there; the digest is of what they would be called. */
    private Digest minutes() {
        return Digest.of(("minutes of " + log.id().value()).getBytes(StandardCharsets.UTF_8));
    }
}
