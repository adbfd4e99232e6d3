package io.github.xingwuguan.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.foreign.CaseExport;
import io.github.xingwuguan.casework.foreign.CaseHistory;
import io.github.xingwuguan.casework.foreign.CaseImport;
import io.github.xingwuguan.casework.foreign.CaseImporter;
import io.github.xingwuguan.casework.foreign.Meaning;
import io.github.xingwuguan.casework.foreign.StatusLine;
import io.github.xingwuguan.casework.foreign.StatusMap;
import io.github.xingwuguan.casework.foreign.Step;
import io.github.xingwuguan.lifecycle.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Histories that no rule of ours ever saw, and histories of ours that come back. */
class CaseImportProperties {
    private static final CaseId ID = CaseId.of("LX-1");
    private static final List<Actor> PEOPLE = List.of(
            CaseDesk.RESIDENT,
            CaseDesk.GRID,
            CaseDesk.FIRM,
            CaseDesk.COMMUNITY,
            CaseDesk.SUBDISTRICT,
            CaseDesk.DISTRICT);

    /** A map whose statuses are numbers, each of up to four meanings. */
    private static StatusMap map(Random random) {
        List<StatusLine> lines = new ArrayList<>();
        lines.add(StatusLine.builder().status("0").addMeans(Meaning.ACCEPT).build());
        for (int i = 1; i < 12; i++) {
            List<Meaning> meanings = new ArrayList<>(List.of(Meaning.values()));
            Collections.shuffle(meanings, random);
            lines.add(line(Integer.toString(i), meanings.subList(0, random.nextInt(5)), random));
        }
        return new StatusMap("hotline-12345", lines);
    }

    private static StatusLine line(String status, List<Meaning> meanings, Random random) {
        StatusLine.Builder line = StatusLine.builder().status(status).means(meanings);
        for (Meaning meaning : meanings) {
            switch (meaning) {
                case RECORD_SCREENING, RECORD_INSPECTION, LOOK_BACK, RECORD_CONTACT ->
                    line.found(pick(random, Check.values()));
                case REQUEST_EXEMPTION -> line.matter(Exemptions.Matter.LATE);
                case REVIEW_EXEMPTION -> line.matter(Exemptions.Matter.LATE).found(Check.CONFIRMED);
                case RECORD_CALLBACK -> line.found(pick(random, Check.values())).satisfaction(Satisfaction.SATISFIED);
                case REJECT -> line.ground(Leaving.Ground.SAME_MATTER);
                case CONCLUDE -> line.outcome(pick(random, Outcome.values()));
                case REOPEN -> line.cause(Aftercare.Cause.AUDIT);
                case ESCALATE, HAND_DOWN -> line.level(pick(random, Level.values()));
                case DISPATCH, SIGN, GRANT_RETURN -> line.share(pick(random, Share.values()));
                case PAUSE_CLOCK, RESUME_CLOCK -> line.reason(random.nextBoolean() ? "season" : "court");
                default -> {}
            }
        }
        return line.build();
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Step step(Random random) {
        Step.Builder step = Step.builder()
                .status(Integer.toString(random.nextInt(14)))
                .at(instant(random))
                .actor(Optional.of(PEOPLE.get(random.nextInt(PEOPLE.size()))).filter(any -> random.nextBoolean()))
                .party(Optional.of(CaseDesk.TO_FIRM).filter(any -> random.nextBoolean()));
        return random.nextInt(4) == 0 ? step.due(instant(random)).build() : step.build();
    }

    /** Often the same one, sometimes at the end of all years. */
    private static Instant instant(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> Instant.parse("1950-01-02T00:00:00Z");
            case 1 -> Instant.parse("2179-12-31T23:59:59.999999999Z");
            case 2, 3 -> Foreign.MARCH;
            default -> Foreign.MARCH.plusSeconds(random.nextInt(40_000_000));
        };
    }

    @Property(tries = 1_000)
    void no_history_is_refused_and_every_status_leaves_an_event(@ForAll long seed) {
        Random random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
        StatusMap map = map(random);
        CaseHistory.Builder history = Foreign.history();
        int length = 1 + random.nextInt(random.nextInt(20) == 0 ? 300 : 30);
        for (int i = 0; i < length; i++) {
            history.addSteps(step(random));
        }
        if (random.nextInt(5) == 0) {
            history.category("unheard-of");
        }
        CaseImport read = Foreign.read(map, history.build());
        Case state = Foreign.state(read);
        assertThat(state.seq()).isEqualTo(read.events().size()).isGreaterThanOrEqualTo(length);
        assertThat(read.events())
                .extracting(event -> event.trace().at())
                .isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(read.events()).allMatch(event -> event.trace().origin().isPresent());
        assertThat(read.findings()).allMatch(finding -> finding.step() >= 0 && finding.step() < length);
        long unknown = history.build().steps().stream()
                .filter(step -> map.line(step.status()).isEmpty())
                .count();
        assertThat((long) read.unmapped()).isEqualTo(unknown);
    }

    @Property(tries = 1_000)
    void a_case_of_ours_comes_back_with_its_time_and_its_end(@ForAll long seed) {
        List<CaseEvent> events = new ArrayList<>();
        List<CaseProperties.Step> walk = CaseProperties.walk(seed, 60);
        walk.stream()
                .filter(step -> step.decision().refusal().isEmpty())
                .forEach(step -> events.addAll(step.decision().events()));
        // a history has one category, so that a case that was reclassified comes back with the limits of the first
        boolean isReclassified = events.stream().anyMatch(event -> event.deed() instanceof Levels.Reclassify);
        if (events.isEmpty() || isReclassified) {
            return;
        }
        Case before = walk.get(walk.size() - 1).after();
        CasePolicy policy = walk.get(0).context().policy();
        CaseExport told = CaseExport.of("ours", Map.of(ID, events), CaseDesk.CHINA);
        CaseImport read = CaseImporter.of(told.map(), policy, CaseDesk.CHINA)
                .read(ID, told.histories().get(0), Foreign.MARCH);
        assertThat(read.unmapped()).isZero();
        Case after = Foreign.state(read);
        assertThat(after.outcome()).isEqualTo(before.outcome());
        assertThat(after.cycle()).isEqualTo(before.cycle());
        assertThat(after.level()).isEqualTo(before.level());
        assertThat(after.highestLevel()).isEqualTo(before.highestLevel());
        assertThat(after.clearance().spells()).isEqualTo(before.clearance().spells());
        assertThat(after.disposal().callbacks()).isEqualTo(before.disposal().callbacks());
        assertThat(clock(after)).isEqualTo(clock(before));
        assertThat(after.clocks().timer(ClockKind.DISPOSE).flatMap(Clocks.Timer::verdict))
                .isEqualTo(before.clocks().timer(ClockKind.DISPOSE).flatMap(Clocks.Timer::verdict));
    }

    private static Optional<Object> clock(Case state) {
        return state.clocks().timer(ClockKind.DISPOSE).map(Clocks.Timer::clock);
    }
}
