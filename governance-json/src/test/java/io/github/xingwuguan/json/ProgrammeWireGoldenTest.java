package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Community;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.programme.Programme;
import io.github.xingwuguan.programme.ReportedFigure;
import io.github.xingwuguan.programme.Subject;
import io.github.xingwuguan.programme.Tally;
import io.github.xingwuguan.scoring.programme.Census;
import io.github.xingwuguan.scoring.programme.JoinedFigure;
import io.github.xingwuguan.scoring.programme.MetricCount;
import io.github.xingwuguan.scoring.programme.MetricResult;
import io.github.xingwuguan.scoring.programme.Observation;
import io.github.xingwuguan.scoring.programme.ProgrammePlan;
import io.github.xingwuguan.scoring.programme.ReportedFigures;
import io.github.xingwuguan.scoring.programme.RollUp;
import io.github.xingwuguan.scoring.programme.TargetStatus;
import io.github.xingwuguan.shape.Type;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From subjects on the wire to results on the wire; everything is invented. */
@Tag("golden")
class ProgrammeWireGoldenTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    static List<GovernanceJson> generations() {
        return Generations.available();
    }

    private static Programme programme(GovernanceJson json) throws IOException {
        return json.read(Programme.SHAPE, Golden.text("programme/programme.json"));
    }

    private static MetricCount count(GovernanceJson json, String metric) throws IOException {
        List<Subject> subjects = json.read(Type.list(Subject.SHAPE), Golden.text("programme/subjects.json"));
        return ProgrammePlan.compile(programme(json)).metric(metric).count(new Census("compound", DAY, subjects));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_programme_and_its_subjects_are_laid_out_as_the_golden_files(GovernanceJson json) throws IOException {
        Programme programme = programme(json);
        List<Subject> subjects = json.read(Type.list(Subject.SHAPE), Golden.text("programme/subjects.json"));

        assertThat(programme.metrics()).hasSize(4);
        Golden.assertSame("programme/programme.json", json.prettyText(Programme.SHAPE, programme));
        Golden.assertSame("programme/subjects.json", json.prettyText(Type.list(Subject.SHAPE), subjects));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void what_is_counted_is_written_and_read_back(GovernanceJson json) throws IOException {
        MetricResult result = count(json, "formation").result();
        String text = json.prettyText(MetricResult.SHAPE, result);

        assertThat(json.read(MetricResult.SHAPE, text)).isEqualTo(result);
        Golden.assertSame("programme/result.json", text);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void how_far_targets_are_is_written_and_read_back(GovernanceJson json) throws IOException {
        List<TargetStatus> statuses = ProgrammePlan.compile(programme(json))
                .statuses(
                        Map.of(
                                "formation",
                                List.of(Observation.of(count(json, "formation"))),
                                "committees",
                                List.of(new Observation(DAY, Tally.of(190), Optional.of(45L), Optional.empty())),
                                "petitions",
                                List.of(Observation.of(DAY, Tally.of(700)))),
                        DAY);
        String text = json.prettyText(Type.list(TargetStatus.SHAPE), statuses);

        assertThat(json.read(Type.list(TargetStatus.SHAPE), text)).isEqualTo(statuses);
        Golden.assertSame("programme/statuses.json", text);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_joined_figure_is_written_and_read_back_with_its_parts(GovernanceJson json) throws IOException {
        PlaceRegister places = json.read(PlaceRegister.TYPE, Golden.text("programme/places.json"));
        List<ReportedFigure> reported =
                json.read(Type.list(ReportedFigure.SHAPE), Golden.text("programme/reported.json"));
        DateRange period = DateRange.of(LocalDate.of(2024, 1, 1), DAY.plusDays(1));
        JoinedFigure figure = JoinedFigure.of(
                RollUp.of(count(json, "formation"), places),
                PlaceId.of("s1"),
                Community.class,
                ReportedFigures.of(reported, period, Instant.parse("2024-07-02T00:00:00Z")));
        String text = json.prettyText(JoinedFigure.SHAPE, figure);

        assertThat(places.within(PlaceId.of("s1"), Compound.class, DAY)).hasSize(4);
        assertThat(json.read(JoinedFigure.SHAPE, text)).isEqualTo(figure);
        Golden.assertSame("programme/joined.json", text);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void faults_on_the_wire_come_with_their_places(GovernanceJson json) throws IOException {
        String bad = Golden.text("programme/programme.json")
                .replace("\"is\": 0.9", "\"is\": 90")
                .replace("\"by\": -0.48", "\"by\": 0.48")
                .replace("\"fact\": \"petitions\",\n      \"type\"", "\"fact\": \"petition\",\n      \"type\"");
        assertThatThrownBy(() -> json.read(Programme.SHAPE, bad))
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        e -> assertThat(e.problems().errors())
                                .extracting(p -> p.code() + " " + p.path())
                                .containsExactly(
                                        "unknown-fact /metrics/2/measure/sum/fact",
                                        "percent-for-fraction /phases/0/targets/0/goal/value/is",
                                        "change-against-direction /phases/0/targets/2/goal/relative/by"));
    }
}
