package io.github.xingwuguan.coordination.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.coordination.posts.HeadPost.Holding;
import io.github.xingwuguan.coordination.posts.HeadPost.Kind;
import io.github.xingwuguan.coordination.posts.HeadPost.Origin;
import io.github.xingwuguan.coordination.posts.HeadPosts.Vacancy;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadPostsTest {
    private static final PlaceId COMPOUND = PlaceId.of("x1");
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 28);

    private static HeadPost post(String id, Holding... holdings) {
        return HeadPost.builder()
                .id(id)
                .kind(Kind.STAIRWELL)
                .compound(COMPOUND)
                .place(PlaceId.of("s-" + id))
                .due(DateRange.from(START))
                .addHoldings(holdings)
                .build();
    }

    private static Holding holding(String person, DateRange during) {
        return new Holding(ActorId.of(person), Origin.ELECTED, during);
    }

    private static final DateRange ALWAYS = DateRange.from(START);
    private static final DateRange UNTIL_JUNE = DateRange.of(START, END);

    @Test
    void s96_one_person_in_two_posts_counts_once_per_post_and_once_per_person() {
        HeadPosts posts =
                HeadPosts.of(List.of(post("a", holding("p", ALWAYS)), post("b", holding("p", ALWAYS)), post("c")));
        assertThat(posts.staffed(COMPOUND, TODAY)).isEqualTo(Ratio.of(2, 3));
        assertThat(posts.persons(COMPOUND, TODAY)).containsExactly(ActorId.of("p"));
    }

    @Test
    void s96_a_post_is_vacant_since_its_last_holder_left_or_since_it_exists() {
        HeadPosts posts = HeadPosts.of(List.of(post("a", holding("p", UNTIL_JUNE)), post("b")));
        assertThat(posts.vacancies(COMPOUND, TODAY)).containsExactly(new Vacancy("a", END), new Vacancy("b", START));
        assertThat(posts.vacancies(COMPOUND, END.minusDays(1))).containsExactly(new Vacancy("b", START));
        assertThat(posts.staffed(COMPOUND, START.minusDays(1))).isEqualTo(Ratio.of(0, 0));
    }

    @Test
    void s96_of_several_holders_the_last_one_begins_the_vacancy_and_one_before_the_post_existed_does_not() {
        DateRange summer = DateRange.of(END, LocalDate.of(2025, 9, 1));
        DateRange before = DateRange.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 1));
        HeadPosts posts = HeadPosts.of(
                List.of(post("a", holding("p", UNTIL_JUNE), holding("q", summer)), post("b", holding("p", before))));
        assertThat(posts.vacancies(COMPOUND, TODAY))
                .containsExactly(new Vacancy("a", summer.until()), new Vacancy("b", START));
    }

    @Test
    void s96_an_alert_comes_when_a_vacancy_has_lasted() {
        HeadPosts posts = HeadPosts.of(List.of(post("a", holding("p", UNTIL_JUNE))));
        assertThat(posts.alerts(COMPOUND, END.plusDays(29), 30)).isEmpty();
        assertThat(posts.alerts(COMPOUND, END.plusDays(30), 30)).containsExactly(new Vacancy("a", END));
    }

    @Test
    void s96_two_persons_do_not_hold_one_post_and_a_post_stands_once() {
        assertThatThrownBy(() -> post("a", holding("p", ALWAYS), holding("q", UNTIL_JUNE)))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("overlapping-periods");
        assertThatThrownBy(() -> HeadPosts.of(List.of(post("a"), post("a"))))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("duplicate-post at /1/id: Post must stand once, but a stood twice");
    }

    @Test
    void records_come_back_from_the_wire() {
        HeadPost post = post("a", holding("p", UNTIL_JUNE));
        assertThat(Notation.roundTrip(HeadPosts.TYPE, HeadPosts.of(List.of(post)))
                        .posts())
                .containsExactly(post);
        Patrol patrol = new Patrol("a", ActorId.of("p"), TODAY, List.of(CaseId.of("LX-1")));
        assertThat(Notation.roundTrip(Patrol.SHAPE, patrol)).isEqualTo(patrol);
    }
}
