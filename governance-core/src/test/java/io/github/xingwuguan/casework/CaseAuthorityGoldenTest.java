package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.AuthorityTable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of the code against a table written by hand. */
class CaseAuthorityGoldenTest {
    /** A case of the level of who acts, since it is not the level of the case that is written down. */
    private static Case at(Actor actor, Stage stage) {
        Intake.Filing filing = new Intake.Filing("1", "stacking", Urgency.NORMAL);
        return Case.of(CaseId.of("LX-1")).toBuilder()
                .stage(stage)
                .level(actor.level())
                .intake(new Intake(Optional.empty(), Intake.Screening.NONE, Optional.of(filing), List.of()))
                .build();
    }

    @Test
    void the_whole_product_of_role_level_command_and_stage_is_as_written() throws IOException {
        AuthorityTable.of("casework/authority.txt")
                .check(Case.LIFECYCLE, Stage.class, CaseAuthorityGoldenTest::at, new CaseDesk()::context);
    }
}
