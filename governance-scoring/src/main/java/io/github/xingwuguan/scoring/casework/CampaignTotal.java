package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * What several campaigns have come to together (专项整治合计): a case counts once, in however many of them it is.
 *
 * @param cleared cases that stand cleared, of those of any campaign that were filed
 * @param everCleared cases that were ever cleared, of the same
 * @param shared the cases that are in more than one campaign, in the order of the table
 */
public record CampaignTotal(Ratio cleared, Ratio everCleared, List<CaseId> shared) {
    /** The wire form. */
    public static final Shape<CampaignTotal> SHAPE = Shape.of(
            "Campaign total",
            Field.of("cleared", BasicShapes.RATIO, CampaignTotal::cleared),
            Field.of("everCleared", BasicShapes.RATIO, CampaignTotal::everCleared),
            Field.of("shared", Type.list(Type.CASE), CampaignTotal::shared),
            CampaignTotal::new);

    /**
     * Copies the list.
     *
     * @param cleared cases that stand cleared
     * @param everCleared cases that were ever cleared
     * @param shared the cases that are in more than one campaign
     */
    public CampaignTotal {
        shared = List.copyOf(shared);
    }
}
