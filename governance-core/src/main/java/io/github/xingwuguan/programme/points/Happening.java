package io.github.xingwuguan.programme.points;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What an entry does to one account on a day.
 *
 * @param on the day
 * @param at the instant within it
 * @param entry the service or movement, or a household member, which opens an account and does no more
 * @param quantity the minutes or items that count
 */
record Happening(LocalDate on, Instant at, PointsEntry entry, int quantity) {
    /** On a day one earns before one spends. */
    static final Comparator<Happening> ORDER = Comparator.comparing(Happening::on)
            .thenComparing(h -> h.entry() instanceof Movement)
            .thenComparing(Happening::at)
            .thenComparing(Happening::id);

    static Happening of(Service service, int quantity) {
        return new Happening(service.on(), service.start(), service, quantity);
    }

    static Happening of(Movement movement) {
        return new Happening(movement.on(), movement.recordedAt(), movement, 0);
    }

    static Happening of(HouseholdMember member) {
        return new Happening(member.from(), Instant.MIN, member, 0);
    }

    private String id() {
        if (entry instanceof Service service) {
            return service.id();
        }
        return entry instanceof Movement movement ? movement.id() : "";
    }
}
