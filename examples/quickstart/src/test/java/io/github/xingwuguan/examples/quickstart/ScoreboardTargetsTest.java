package io.github.xingwuguan.examples.quickstart;

import static io.github.xingwuguan.examples.quickstart.BundledDistrict.BOARD;
import static io.github.xingwuguan.examples.quickstart.BundledDistrict.DAY;
import static io.github.xingwuguan.examples.quickstart.BundledDistrict.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.scoring.district.DistrictPolicies;
import io.github.xingwuguan.scoring.district.DistrictRecords;
import io.github.xingwuguan.scoring.district.Figure;
import io.github.xingwuguan.scoring.district.FigureValue.Share;
import io.github.xingwuguan.scoring.district.FigureValue.Target;
import io.github.xingwuguan.scoring.district.Nature;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.scoring.district.Scoreboard;
import io.github.xingwuguan.scoring.district.ScoreboardQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two published goals are targets and no results; what there is of them is counted from the records. */
class ScoreboardTargetsTest {
    private static final LocalDate START = LocalDate.parse("2024-12-31");
    private static final Scoreboard SINCE = board(RECORDS);

    private static Scoreboard board(DistrictRecords records) {
        DistrictPolicies policies = DistrictPolicies.builder()
                .calendar(CaseDesk.CALENDAR)
                .programmes(PolicyTimeline.of(List.of(BundledPolicies.LOUXING_THREE_YEARS.read())))
                .build();
        return Scoreboard.of(records, policies, ScoreboardQuestion.on(DAY));
    }

    private static Target target(Scoreboard board, String figure) {
        return (Target) board.figure(figure).orElseThrow().value();
    }

    private static Set<PlaceId> withCommittee(LocalDate day) {
        return RECORDS.all(RecordKind.BODY).stream()
                .filter(Committee.class::isInstance)
                .map(Committee.class::cast)
                .filter(committee -> committee.term().contains(day))
                .map(Committee::compound)
                .collect(Collectors.toSet());
    }

    private static Set<PlaceId> managed(LocalDate day, Predicate<Compound> also) {
        return RECORDS.all(RecordKind.PLACE).stream()
                .filter(Compound.class::isInstance)
                .map(Compound.class::cast)
                .filter(compound ->
                        compound.modeOn(day).filter(mode -> mode.isManaged()).isPresent())
                .filter(also)
                .map(Compound::id)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"committeesAdded", "managedCompoundsAdded"})
    void a_published_goal_is_a_target_of_100_and_says_so(String figure) {
        Figure goal = BOARD.figure(figure).orElseThrow();
        assertThat(goal.nature()).isEqualTo(Nature.PUBLISHED_GOAL);
        assertThat(target(BOARD, figure).target()).isEqualTo(100);
        assertThat(BOARD.headline()).containsKey(figure);
        assertThat(goal.policy()).contains(BundledPolicies.LOUXING_THREE_YEARS.id());
    }

    @Test
    void what_was_added_is_what_there_is_less_what_there_was() {
        // of whom nobody knows how it was managed then, nobody can say that it was added
        Predicate<Compound> isKnown = compound -> compound.modeOn(START).isPresent();
        assertThat(managed(DAY, isKnown).size())
                .isLessThan(managed(DAY, compound -> true).size());
        assertThat(target(SINCE, "committeesAdded").actual())
                .isEqualTo(withCommittee(DAY).size() - withCommittee(START).size());
        assertThat(target(SINCE, "managedCompoundsAdded").actual())
                .isEqualTo(managed(DAY, isKnown).size()
                        - managed(START, compound -> true).size());
        assertThat(target(BOARD, "committeesAdded")).isEqualTo(target(SINCE, "committeesAdded"));
        assertThat(target(BOARD, "committeesAdded").actual()).isPositive();
    }

    @Test
    void a_new_committee_less_is_one_added_less() {
        String compound = SINCE.ids("committeesAdded").get(0);
        OrgId committee = RECORDS.all(RecordKind.BODY).stream()
                .filter(body -> body instanceof Committee c
                        && c.compound().value().equals(compound)
                        && c.term().contains(DAY))
                .map(body -> body.id())
                .findFirst()
                .orElseThrow();
        DistrictRecords less = RECORDS.without(RecordKind.BODY, committee);
        Scoreboard after = SINCE.update(less);
        assertThat(target(after, "committeesAdded").actual())
                .isEqualTo(target(SINCE, "committeesAdded").actual() - 1);
        assertThat(after.ids("committeesAdded")).doesNotContain(compound);
        assertThat(after.figure("committeesAdded")).isEqualTo(board(less).figure("committeesAdded"));
    }

    @Test
    void metrics_of_the_programme_are_figures_with_their_denominators() {
        assertThat(BOARD.figure("party-coverage-organised")
                        .orElseThrow()
                        .value()
                        .toString())
                .isEqualTo("304/310");
        assertThat(BOARD.figure("five-star-coverage").orElseThrow().value())
                .isEqualTo(new Share(BOARD.ids("star-5").size(), 174));
        assertThat(BOARD.absent()).isEmpty();
        // nothing is claimed of stars there, and none is the answer of nobody
        assertThat(SINCE.absent().get("five-star-coverage").code()).isEqualTo("no-records");
        assertThat(BOARD.progress().orElseThrow().statuses()).isNotEmpty();
    }
}
