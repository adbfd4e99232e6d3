package io.github.xingwuguan.scoring.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of a scoreboard. */
class ScoreboardProperties {
    private static final List<RecordKind<?>> KINDS = List.of(
            RecordKind.PLACE,
            RecordKind.BODY,
            RecordKind.CASE,
            RecordKind.REPORT_IN,
            RecordKind.FACILITY,
            RecordKind.REGISTRATION,
            RecordKind.APPOINTMENT,
            RecordKind.COMMITTEE_BOOK,
            RecordKind.TALLY,
            RecordKind.FEE,
            RecordKind.OVERSIGHT);

    private static Scoreboard full(DistrictRecords records) {
        return Scoreboard.of(records, SmallDistrict.POLICIES, ScoreboardQuestion.on(SmallDistrict.DAY));
    }

    @Property(tries = 1_000)
    void what_is_computed_anew_alone_equals_the_full_run(@ForAll long seed) {
        SmallDistrict district = new SmallDistrict(seed);
        DistrictRecords records = district.records();
        Scoreboard board = full(records);
        board.league();
        board.worklist();
        for (int step = 0; step < 3; step++) {
            records = district.changed(records);
            board = board.update(records);
            Scoreboard anew = full(records);
            assertThat(ScoreboardSheet.of(board, "")).isEqualTo(ScoreboardSheet.of(anew, ""));
            assertThat(board.league()).isEqualTo(anew.league());
            assertThat(board.worklist()).isEqualTo(anew.worklist());
        }
    }

    @Property(tries = 300)
    void kinds_that_come_and_go_are_figured_as_in_a_full_run(@ForAll long seed) {
        Random random = new Random(seed);
        DistrictRecords all = new SmallDistrict(seed).records();
        Scoreboard board = full(some(all, random));
        for (int step = 0; step < 4; step++) {
            board.worklist();
            board.progress();
            DistrictRecords next = some(all, random);
            board = board.update(next);
            Scoreboard anew = full(next);
            assertThat(ScoreboardSheet.of(board, "")).isEqualTo(ScoreboardSheet.of(anew, ""));
            assertThat(board.absent()).isEqualTo(anew.absent());
            assertThat(board.league()).isEqualTo(anew.league());
            assertThat(board.worklist()).isEqualTo(anew.worklist());
            for (FigureDefinition definition : board.definitions()) {
                assertThat(board.ids(definition.id())).isEqualTo(anew.ids(definition.id()));
            }
        }
    }

    /** Of some kinds all records, of some none, and some kinds not at all. */
    private static DistrictRecords some(DistrictRecords all, Random random) {
        DistrictRecords some = DistrictRecords.none();
        for (RecordKind<?> kind : KINDS) {
            some = switch (random.nextInt(4)) {
                case 0 -> some;
                case 1 -> some.with(kind, List.of());
                default -> turned(some, all, kind);
            };
        }
        return some;
    }

    @Property(tries = 1_000)
    void a_figure_of_records_has_as_many_ids_as_it_counts(@ForAll long seed) {
        Scoreboard board = full(new SmallDistrict(seed).records());
        for (Figure figure : board.figures()) {
            if (figure.unit() == FigureUnit.RECORDS && !figure.id().equals("petitionsYearOnYear")) {
                long counted = figure.value() instanceof FigureValue.Share share
                        ? share.numerator()
                        : ((FigureValue.Count) figure.value()).count();
                assertThat(board.ids(figure.id())).as(figure.id()).hasSize((int) counted);
            }
        }
    }

    @Property(tries = 1_000)
    void a_figure_that_was_not_computed_anew_has_not_changed(@ForAll long seed) {
        SmallDistrict district = new SmallDistrict(seed);
        Scoreboard before = full(district.records());
        Scoreboard after = before.update(district.changed(before.records()));
        List<String> changed = after.changesSince(before).stream()
                .filter(FigureChange::isChange)
                .map(FigureChange::id)
                .toList();
        assertThat(after.recomputed()).containsAll(changed);
        assertThat(after.recomputed().size()).isLessThan(after.definitions().size());
    }

    @Property(tries = 1_000)
    void the_order_of_records_does_not_matter(@ForAll long seed) {
        DistrictRecords records = new SmallDistrict(seed).records();
        DistrictRecords turned = DistrictRecords.none();
        for (RecordKind<?> kind : KINDS) {
            turned = turned(turned, records, kind);
        }
        assertThat(ScoreboardSheet.of(full(turned), "")).isEqualTo(ScoreboardSheet.of(full(records), ""));
        assertThat(full(turned).worklist()).isEqualTo(full(records).worklist());
    }

    private static <R> DistrictRecords turned(DistrictRecords into, DistrictRecords from, RecordKind<R> kind) {
        List<R> all = new ArrayList<>(from.all(kind));
        Collections.reverse(all);
        return into.with(kind, all);
    }

    @Property(tries = 1_000)
    void a_figure_has_a_value_or_a_reason(@ForAll long seed) {
        Scoreboard board = full(new SmallDistrict(seed).records());
        for (FigureDefinition definition : board.definitions()) {
            Optional<Figure> figure = board.figure(definition.id());
            assertThat(board.absent().containsKey(definition.id())).isNotEqualTo(figure.isPresent());
        }
    }
}
