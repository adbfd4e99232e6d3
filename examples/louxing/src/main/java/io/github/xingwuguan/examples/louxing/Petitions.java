package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.CaseRequest;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Leaving;
import io.github.xingwuguan.casework.Petition.Petitioner;
import io.github.xingwuguan.casework.PetitionHandling;
import io.github.xingwuguan.lifecycle.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was wanted of the petitions of two years (信访指令). The windows are the twelve months that end with the day of the figures, and
 * those before; more of them come from where service is poor.
 */
final class Petitions {
    private static final LocalDate PREVIOUS = DistrictPlan.AS_OF.minusYears(2).plusDays(1);
    private static final LocalDate CURRENT = DistrictPlan.AS_OF.minusYears(1).plusDays(1);
    private static final int PREVIOUS_COUNT = 780;
    private static final int CURRENT_COUNT = 402;
    private static final int SOON = 30;
    private static final Instant END =
            DistrictPlan.AS_OF.atTime(LocalTime.of(18, 0)).toInstant(ZoneOffset.ofHours(8));

    private final List<CaseRequest> all = new ArrayList<>();
    private final List<CompoundProfile> places;

    private Petitions(DistrictPlan plan) {
        this.places = CaseRequests.places("petition", PREVIOUS_COUNT + CURRENT_COUNT, plan.compounds(), 0);
    }

    static List<CaseRequest> of(DistrictPlan plan) {
        Petitions petitions = new Petitions(plan);
        petitions.draw(0, PREVIOUS_COUNT, PREVIOUS, CURRENT);
        petitions.draw(PREVIOUS_COUNT, CURRENT_COUNT, CURRENT, DistrictPlan.AS_OF.plusDays(1));
        return petitions.all;
    }

    /** By the day, so that what repeats an earlier one comes after it. */
    private void draw(int before, int count, LocalDate from, LocalDate until) {
        // what is reported in the evening is registered on the next day, in the same window
        int days = (int) ChronoUnit.DAYS.between(from, until) - 2;
        int[] begun = IntStream.rangeClosed(before + 1, before + count)
                .map(number -> Draws.of("petition-day", number).between(0, days))
                .sorted()
                .toArray();
        for (int i = 0; i < count; i++) {
            all.addAll(petition(before + i + 1, from.plusDays(begun[i])));
        }
    }

    private List<CaseRequest> petition(int number, LocalDate day) {
        Draws draws = Draws.of("petition", number);
        // who petitions again does so from the same place
        int first = number > 60 && draws.chance(0.07) ? number - draws.between(20, 60) : number;
        CompoundProfile place = places.get(first - 1);
        CaseActors people = new CaseActors(place, "petitioner-" + Names.digits(first, 4));
        RequestLog log = new RequestLog("XF-" + Names.digits(number, 5), draws, RequestLog.onDay(day, draws));
        log.then(
                people.resident,
                new Intake.Report(CaseKind.PETITION, PlaceId.of(place.id()), Optional.empty(), List.of()),
                SOON);
        ActorId petitioner = people.resident.id();
        PetitionHandling.RegisterPetition register = new PetitionHandling.RegisterPetition(
                List.of(new Petitioner(petitioner, Optional.empty())),
                List.of(),
                "matter-" + Names.digits(first, 4),
                Optional.empty());
        boolean isOfDistrict = draws.chance(0.15);
        Actor office = CaseActors.department("petitions-office", Level.DISTRICT);
        log.then(isOfDistrict ? office : people.subdistrict, register);
        if (isOfDistrict) {
            log.days(1, 8);
            then(log, office, new PetitionHandling.RoutePetition(CaseActors.party(people.subdistrict)));
        }
        answer(log, people.subdistrict);
        return log.requests();
    }

    /** Most are taken on and answered within sixty days. */
    private static void answer(RequestLog log, Actor body) {
        Draws draws = log.draws();
        log.days(1, 10);
        if (draws.chance(0.05)) {
            then(
                    log,
                    body,
                    new PetitionHandling.NoticePetition(Optional.of(Leaving.Ground.LEGAL_CHANNEL), "请依法向人民法院提出"));
            return;
        }
        then(log, body, new PetitionHandling.NoticePetition(Optional.empty(), "予以受理"));
        then(log, body, new PetitionHandling.AcceptPetition());
        boolean isLate = draws.chance(0.04);
        log.days(isLate ? 63 : 12, isLate ? 80 : 55);
        then(log, body, new PetitionHandling.ConcludePetition("已书面答复"));
    }

    /** What would come after the day of the figures has not come yet. */
    private static void then(RequestLog log, Actor actor, Deed deed) {
        if (log.now().isBefore(END)) {
            log.then(actor, deed);
        }
    }
}
