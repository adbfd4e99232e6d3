package io.github.xingwuguan.rating.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.rating.AwardTerms;
import io.github.xingwuguan.shape.Notation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StarAwardWireTest {
    @ParameterizedTest
    @MethodSource("io.github.xingwuguan.rating.award.AwardExamples#commands")
    void every_command_comes_back_from_the_wire_under_its_code(StarAward.Ask command) {
        assertThat(Notation.roundTrip(StarAward.COMMAND, command)).isEqualTo(command);
        assertThat(Notation.variant(StarAward.COMMAND, command))
                .isEqualTo(command.code())
                .matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void every_event_has_a_code_of_its_own() {
        Set<String> codes = new HashSet<>();
        Set<Class<?>> classes = new HashSet<>();
        for (long seed = 1; seed <= 60; seed++) {
            for (StarAward.Did event : new RandomAwards(seed).walk(200)) {
                codes.add(Notation.variant(StarAward.EVENT, event));
                classes.add(event.getClass());
            }
        }
        assertThat(codes)
                .containsExactlyInAnyOrder(
                        "drafted",
                        "withdrawn",
                        "rebased",
                        "lapsed",
                        "self-assessed",
                        "resubmitted",
                        "approved",
                        "returned",
                        "rejected",
                        "publicised",
                        "objection-filed",
                        "objection-admitted",
                        "objection-dismissed",
                        "objection-settled",
                        "awarded",
                        "watch-begun",
                        "suspended",
                        "restored",
                        "downgraded",
                        "revoked",
                        "checked",
                        "card-shown");
        assertThat(classes).hasSameSizeAs(codes);
    }

    @Test
    void codes_are_stable() {
        assertThat(codes(Stage.values()))
                .isEqualTo("none draft self-assessed community-verified subdistrict-reviewed district-reviewed"
                        + " joint-reviewed publicised concluded rejected withdrawn");
        assertThat(codes(Standing.Kind.values()))
                .isEqualTo("none awarded on-watch suspended downgraded revoked expired");
        assertThat(codes(ReviewStep.values())).isEqualTo("community subdistrict district joint");
        assertThat(codes(Duty.values())).isEqualTo("apply verify review approve review-jointly settle");
        assertThat(codes(Objection.Status.values())).isEqualTo("filed admitted dismissed settled");
        assertThat(codes(DynamicManagement.Cause.values())).isEqualTo("contract-ended committee-collapsed");
        assertThat(codes(Supervision.Card.values())).isEqualTo("yellow red");
    }

    private static String codes(Coded[] constants) {
        return String.join(" ", Arrays.stream(constants).map(Coded::code).toList());
    }

    @Test
    void terms_leave_out_what_is_usual_and_refuse_what_is_out_of_range() {
        AwardTerms usual = AwardDesk.terms(24).build();
        assertThat(usual.watchMonths()).isEqualTo(6);
        assertThat(usual.renewalMonths()).isEqualTo(3);
        assertThat(Notation.roundTrip(AwardTerms.SHAPE, usual)).isEqualTo(usual);
        AwardTerms other = AwardDesk.terms(24).watchMonths(3).renewalMonths(1).build();
        assertThat(Notation.roundTrip(AwardTerms.SHAPE, other)).isEqualTo(other);
        assertThat(AwardTerms.SHAPE.digest(usual)).isNotEqualTo(AwardTerms.SHAPE.digest(other));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardDesk.terms(24).watchMonths(0).build())
                .withMessage("Watch must be from 1 to 120, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardDesk.terms(24).renewalMonths(121).build())
                .withMessage("Renewal must be from 1 to 120, but was 121");
    }
}
