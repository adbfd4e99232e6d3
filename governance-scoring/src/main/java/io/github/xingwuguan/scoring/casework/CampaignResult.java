package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/** What a campaign has come to as of an instant (专项整治成效). Immutable. */
@Value.Immutable
public sealed interface CampaignResult permits ImmutableCampaignResult {
    /** The wire form. */
    Shape<CampaignResult> SHAPE = Shape.of("Campaign result", CampaignResult::builder, Builder::build)
            .one("campaign", Type.TEXT, CampaignResult::campaign, Builder::campaign)
            .one("asOf", Type.INSTANT, CampaignResult::asOf, Builder::asOf)
            .one("cleared", BasicShapes.RATIO, CampaignResult::cleared, Builder::cleared)
            .one("everCleared", BasicShapes.RATIO, CampaignResult::everCleared, Builder::everCleared)
            .many("phases", PhaseResult.SHAPE, CampaignResult::phases, Builder::phases)
            .one("rebounds", BasicShapes.RATIO, CampaignResult::rebounds, Builder::rebounds)
            .many("reboundCases", Type.CASE, CampaignResult::reboundCases, Builder::reboundCases)
            .many("absent", Type.CASE, CampaignResult::absent, Builder::absent)
            .done();

    /** {@return the id of the campaign} */
    String campaign();

    /** {@return what was entered later does not count} */
    Instant asOf();

    /** {@return cases that stand cleared, of those of the campaign that were filed (净销号率)} */
    Ratio cleared();

    /** {@return cases that were ever cleared, of the same (曾销号率)} */
    Ratio everCleared();

    /** {@return its phases in order, without those that have not begun} */
    List<PhaseResult> phases();

    /**
     * {@return clearances after which things came back within the months of the campaign (反弹率), of those since which they have passed}: a
     * look back found it, or the case was reopened for it
     */
    Ratio rebounds();

    /** {@return the cases in which things came back within those months, each once, also those of which they have not passed} */
    List<CaseId> reboundCases();

    /** {@return the cases of a frozen list that count for nothing: unknown, not filed, redirected, voided, or merged into another} */
    List<CaseId> absent();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CampaignResult}. */
    final class Builder extends ImmutableCampaignResult.Builder {
        Builder() {}
    }
}
