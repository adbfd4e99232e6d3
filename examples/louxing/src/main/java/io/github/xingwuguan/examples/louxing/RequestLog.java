package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.casework.CaseRequest;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.casework.dossier.ContentDigest;
import io.github.xingwuguan.lifecycle.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What was wanted of one case, one after the other (一案指令流水): in office hours, some minutes to hours after the last. */
final class RequestLog {
    private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);
    private static final int LONGEST_GAP = 600;

    private final CaseId id;
    private final Draws draws;
    private final List<CaseRequest> requests = new ArrayList<>();
    private Instant now;

    RequestLog(String id, Draws draws, Instant start) {
        this.id = CaseId.of(id);
        this.draws = draws;
        this.now = start;
    }

    /** Some time between eight and six on a day. */
    static Instant onDay(LocalDate day, Draws draws) {
        return day.atTime(LocalTime.of(8, 0))
                .plusMinutes(draws.between(0, LONGEST_GAP))
                .toInstant(SHANGHAI);
    }

    CaseId id() {
        return id;
    }

    Draws draws() {
        return draws;
    }

    Instant now() {
        return now;
    }

    List<CaseRequest> requests() {
        return requests;
    }

    /** {@return the deed of the last request} */
    Deed last() {
        return requests.get(requests.size() - 1).deed();
    }

    void then(Actor actor, Deed deed) {
        then(actor, deed, LONGEST_GAP);
    }

    /** The next request comes at most so many minutes later. */
    void then(Actor actor, Deed deed, int minutes) {
        requests.add(CaseRequest.builder()
                .caseId(id)
                .commandId(id.value() + "-" + (requests.size() + 1))
                .actor(actor)
                .at(now)
                .deed(deed)
                .build());
        now = inTheDay(now.plus(Duration.ofMinutes(draws.between(20, minutes))));
    }

    /** Between eight and six, or on the next day. */
    private Instant inTheDay(Instant instant) {
        OffsetDateTime local = instant.atOffset(SHANGHAI);
        if (local.getHour() >= 8 && local.getHour() < 18) {
            return instant;
        }
        LocalDate day =
                local.getHour() < 8 ? local.toLocalDate() : local.toLocalDate().plusDays(1);
        return day.atTime(LocalTime.of(8, 0)).plusMinutes(draws.between(0, 300)).toInstant(SHANGHAI);
    }

    void days(int least, int most) {
        now = now.plus(Duration.ofDays(draws.between(least, most)));
    }

    /** No photograph is there; its digest is drawn. */
    List<Attachment> photos(String kind, int count) {
        List<Attachment> shown = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder hex = new StringBuilder();
            for (int digit = 0; digit < 64; digit++) {
                hex.append(Character.forDigit(draws.between(0, 15), 16));
            }
            shown.add(new Attachment(
                    new ContentDigest("SHA-256", hex.toString()), draws.between(90_000, 900_000), "image/jpeg", kind));
        }
        return shown;
    }
}
