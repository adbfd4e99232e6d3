package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.casework.Campaign;
import io.github.xingwuguan.scoring.casework.CampaignResult;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A campaign and its result, invented for this test. */
@Tag("golden")
class CampaignGoldenTest {
    static List<GovernanceJson> generations() {
        return Generations.available();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_campaign_and_its_result_are_read_and_laid_out_as_the_golden_files(GovernanceJson json) throws IOException {
        Campaign campaign = json.read(Campaign.SHAPE, Golden.text("casework/campaign.json"));
        CampaignResult result = json.read(CampaignResult.SHAPE, Golden.text("casework/campaign-result.json"));
        assertThat(campaign.phases())
                .extracting(Campaign.Phase::code)
                .containsExactly("self-check", "main", "consolidate");
        assertThat(result.phases()).hasSize(2);
        Golden.assertSame("casework/campaign.json", json.prettyText(Campaign.SHAPE, campaign));
        Golden.assertSame("casework/campaign-result.json", json.prettyText(CampaignResult.SHAPE, result));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_campaign_with_faults_is_refused_with_their_places(GovernanceJson json) throws IOException {
        String bad = Golden.text("casework/campaign.json")
                .replace("\"until\": \"2025-04-01\"", "\"until\": \"2025-03-31\"")
                .replace("\"reboundMonths\": 6", "\"reboundMonths\": 600");
        assertThatThrownBy(() -> json.read(Campaign.SHAPE, bad))
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        e -> assertThat(e.problems().all())
                                .extracting(p -> p.code() + " " + p.path())
                                .containsExactly("phase-gap /phases/1/during/from", "out-of-range /reboundMonths"));
    }
}
