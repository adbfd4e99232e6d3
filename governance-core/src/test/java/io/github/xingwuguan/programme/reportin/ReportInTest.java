package io.github.xingwuguan.programme.reportin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.programme.reportin.FeedbackStatus.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportInTest {
    private static final PlaceId A = PlaceId.of("a");
    private static final PlaceId B = PlaceId.of("b");
    private static final OrgId SCHOOL = OrgId.of("school");
    private static final LocalDate TODAY = day("2025-10-28");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static MemberReportIn.Builder member(String id, PlaceId compound, String since) {
        return MemberReportIn.builder().id(ActorId.of(id)).compound(compound).since(day(since));
    }

    private static MemberReportIn reported(String id, PlaceId compound, String on, PostKind... posts) {
        return member(id, compound, "2023-01-01")
                .reportedOn(day(on))
                .addPosts(posts)
                .build();
    }

    private static ReportInStatus status(ReportInEntry... entries) {
        return ReportInRegister.of(List.of(entries)).on(TODAY);
    }

    @Test
    void s8_rate_is_reported_of_those_who_should_with_the_ids() {
        ReportInStatus status = status(
                reported("m1", A, "2024-03-01"),
                reported("m2", A, "2025-10-29"),
                member("m3", A, "2023-01-01").build(),
                member("m4", A, "2026-01-01").build(),
                member("m5", A, "2023-01-01").until(TODAY).build());

        assertThat(status.of(A).rate()).isEqualTo(Ratio.of(1, 3));
        assertThat(status.of(A).missing()).containsExactly(ActorId.of("m2"), ActorId.of("m3"));
        assertThat(status.of(B).rate()).isEqualTo(Ratio.of(0, 0));
    }

    @Test
    void s8_a_person_with_two_homes_counts_where_he_reported_in() {
        ReportInStatus status = status(
                member("m1", A, "2020-01-01").build(),
                reported("m1", B, "2024-03-01"),
                member("m2", B, "2021-01-01").build(),
                member("m2", A, "2020-01-01").build());

        assertThat(status.of(A).rate()).isEqualTo(Ratio.of(0, 1));
        assertThat(status.of(B).rate()).isEqualTo(Ratio.of(1, 1));
        assertThat(status.total(List.of(A, B)).rate()).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void s8_of_two_reports_the_first_counts_and_one_to_come_does_not() {
        assertThat(status(reported("m1", A, "2024-03-02"), reported("m1", B, "2024-03-01"))
                        .compounds())
                .containsExactly(B);
        assertThat(status(reported("m1", A, "2024-03-02"), reported("m1", B, "2025-12-01"))
                        .compounds())
                .containsExactly(A);
    }

    @Test
    void s8_who_is_exempt_leaves_both_parts_and_keeps_the_reason() {
        ReportInStatus status = status(
                member("m1", A, "2023-01-01").exempt("posted-away").build(),
                reported("m1", B, "2024-03-01"),
                reported("m2", B, "2024-03-01"));

        assertThat(status.of(B).rate()).isEqualTo(Ratio.of(1, 1));
        assertThat(status.of(B).exempt()).containsExactly(Map.entry(ActorId.of("m1"), "posted-away"));
    }

    @Test
    void s8_posts_are_set_taken_and_done() {
        ReportInStatus status = status(
                new PostOffer(A, PostKind.SKILL, 5, day("2023-01-01")),
                new PostOffer(A, PostKind.SKILL, 1, day("2024-01-01")),
                new PostOffer(A, PostKind.SKILL, 9, day("2026-01-01")),
                reported("m1", A, "2024-03-01", PostKind.SKILL, PostKind.STANDING),
                reported("m2", A, "2024-03-01", PostKind.SKILL),
                reported("m3", B, "2024-03-01", PostKind.SKILL));

        PostCount skill =
                status.posts(A, Set.of(ActorId.of("m1"), ActorId.of("m3"))).get(PostKind.SKILL);
        assertThat(skill).isEqualTo(new PostCount(1, 2, 1));
        assertThat(skill.isOverTaken()).isTrue();
        assertThat(skill.activity()).isEqualTo(Ratio.of(1, 2));
        assertThat(status.posts(A, Set.of()).get(PostKind.EMERGENCY)).isEqualTo(new PostCount(0, 0, 0));
    }

    @Test
    void s8_employers_hear_of_their_members_once_a_year() {
        OrgId office = OrgId.of("office");
        ReportInRegister register = ReportInRegister.of(List.of(
                member("m1", A, "2023-01-01")
                        .employer(SCHOOL)
                        .reportedOn(day("2024-03-01"))
                        .build(),
                member("m2", A, "2023-01-01")
                        .employer(SCHOOL)
                        .reportedOn(day("2024-12-31"))
                        .build(),
                member("m3", B, "2023-01-01")
                        .employer(office)
                        .reportedOn(day("2024-05-01"))
                        .build(),
                member("m4", B, "2023-01-01")
                        .employer(OrgId.of("mine"))
                        .reportedOn(day("2025-01-01"))
                        .build(),
                member("m5", B, "2022-01-01")
                        .until(day("2023-12-31"))
                        .employer(OrgId.of("mill"))
                        .reportedOn(day("2023-05-01"))
                        .build(),
                reported("m6", B, "2024-05-01"),
                new EmployerFeedback(SCHOOL, A, 2024, day("2025-01-20"))));

        FeedbackStatus before = register.feedback(2024, day("2024-12-31"));
        assertThat(before.open()).containsExactly(new Answer(office, B), new Answer(SCHOOL, A));
        assertThat(before.overdue()).isEmpty();
        FeedbackStatus after = register.feedback(2024, day("2025-01-20"));
        assertThat(after.done()).containsExactly(new Answer(SCHOOL, A));
        assertThat(after.overdue()).containsExactly(new Answer(office, B));
        assertThat(after.unknown()).isEqualTo(1);
        assertThat(after.rate()).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void s8_who_left_on_the_eve_of_the_year_is_no_matter_of_that_year() {
        ReportInRegister register = ReportInRegister.of(List.of(
                member("m1", A, "2022-01-01")
                        .until(day("2024-01-01"))
                        .employer(SCHOOL)
                        .reportedOn(day("2023-05-01"))
                        .build(),
                member("m2", B, "2022-01-01")
                        .until(day("2024-01-02"))
                        .employer(SCHOOL)
                        .reportedOn(day("2023-05-01"))
                        .build()));

        assertThat(register.feedback(2024, day("2024-06-30")).open()).containsExactly(new Answer(SCHOOL, B));
    }

    @Test
    void stays_that_share_a_day_and_offers_of_one_day_are_refused_all_at_once() {
        GovernanceException refused = catchThrowableOfType(
                GovernanceException.class,
                () -> ReportInRegister.of(List.of(
                        reported("m1", A, "2024-03-01"),
                        member("m1", A, "2024-01-01").build(),
                        new PostOffer(A, PostKind.SKILL, 5, TODAY),
                        new PostOffer(A, PostKind.SKILL, 6, TODAY))));

        assertThat(refused.problems().all())
                .extracting(Problem::code)
                .containsExactly("duplicate-home", "duplicate-offer");
        assertThat(refused.problems().all()).extracting(Problem::path).containsExactly("/1", "/3");
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() ->
                        member("m1", A, "2024-01-01").until(day("2024-01-01")).build())
                .hasMessage("Stay must end after it begins, but ended on 2024-01-01");
        assertThatThrownBy(() -> member("m1", A, "2024-01-01")
                        .until(day("2024-03-01"))
                        .reportedOn(day("2024-03-01"))
                        .build())
                .hasMessage("Report must come before the stay ends, but came on 2024-03-01");
        assertThatThrownBy(() ->
                        member("m1", A, "2024-01-01").addPosts(PostKind.SKILL).build())
                .hasMessage("Posts must be taken by whoever reported in, but were by another");
        assertThatThrownBy(() -> reported("m1", A, "2024-01-01", PostKind.SKILL, PostKind.SKILL))
                .hasMessage("Kind of post must be taken once, but was taken twice");
        assertThatThrownBy(() -> member("m1", A, "2024-01-01").exempt(" ").build())
                .hasMessage("Reason of an exemption must be given, but was blank");
        assertThatThrownBy(() -> new PostOffer(A, PostKind.SKILL, -1, TODAY))
                .hasMessage("Places must be from 0 to 10000, but were -1");
        assertThatThrownBy(() -> new EmployerFeedback(SCHOOL, A, 2025, day("2024-12-31")))
                .hasMessage("Feedback must not come before its year 2025, but came on 2024-12-31");
    }
}
