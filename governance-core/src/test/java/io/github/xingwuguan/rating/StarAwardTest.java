package io.github.xingwuguan.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StarAwardTest {
    @Test
    void an_application_goes_through_every_stage_to_an_award() {
        AwardDesk desk = new AwardDesk().awarded(4);
        assertThat(desk.events())
                .extracting(StarAward.Did::code)
                .containsExactly(
                        "drafted", "self-assessed", "approved", "approved", "approved", "publicised", "awarded");
        assertThat(desk.events())
                .extracting(event -> event.trace().after())
                .containsExactly(
                        Stage.DRAFT,
                        Stage.SELF_ASSESSED,
                        Stage.COMMUNITY_VERIFIED,
                        Stage.SUBDISTRICT_REVIEWED,
                        Stage.DISTRICT_REVIEWED,
                        Stage.PUBLICISED,
                        Stage.CONCLUDED);
        assertThat(desk.state().seq()).isEqualTo(7);
        assertThat(desk.state().standing().star()).isEqualTo(4);
        assertThat(desk.standing("2025-09-18")).isEqualTo(Standing.Kind.AWARDED);
    }
}
