package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What is done to merge cases: one deed of each kind, and random ones. */
final class MergeDeeds {
    private static final Clock CLOCK = Clock.start(TimeLimit.workingDays(5), Instant.parse("2025-03-03T01:00:00Z"));

    private MergeDeeds() {}

    static List<Deed> all() {
        return List.of(
                new Merging.RequestMerge(CaseId.of("LX-2")),
                new Merging.AbsorbCase(child("LX-3", Urgency.URGENT, Optional.of(CLOCK))),
                new Merging.AbsorbCase(child("LX-3", Urgency.LOW, Optional.empty())),
                new Merging.MergeInto(CaseId.of("LX-2")),
                new MergedClocks.InheritClock(CLOCK),
                new MergedClocks.EndClock(ClockKind.SIGN));
    }

    static MergedCase child(String id, Urgency urgency, Optional<Clock> clock) {
        return MergedCase.builder()
                .id(CaseId.of(id))
                .category("stacking")
                .level(Level.COMMUNITY)
                .urgency(urgency)
                .clock(clock)
                .build();
    }

    /** A deed of one of the three steps, with contents that now and then fit. */
    static Deed random(Random random, Case state) {
        CaseId parent = state.merging()
                .request()
                .map(Merging.Request::parent)
                .filter(any -> random.nextInt(6) > 0)
                .orElse(CaseId.of("LX-" + random.nextInt(4)));
        return switch (random.nextInt(3)) {
            case 0 -> new Merging.RequestMerge(parent);
            case 1 -> new Merging.MergeInto(parent);
            default -> {
                Instant start = state.at().orElseThrow().minus(Duration.ofHours(random.nextInt(300)));
                Clock clock = Clock.start(
                        random.nextBoolean()
                                ? TimeLimit.workingDays(1 + random.nextInt(9))
                                : TimeLimit.workingTime(Duration.ofHours(16)),
                        start);
                Clock waiting = random.nextInt(4) == 0 ? clock.pause("season", start) : clock;
                Urgency urgency = Urgency.values()[random.nextInt(Urgency.values().length)];
                yield new Merging.AbsorbCase(child(
                        "LX-" + random.nextInt(4), urgency, Optional.of(waiting).filter(c -> random.nextBoolean())));
            }
        };
    }
}
