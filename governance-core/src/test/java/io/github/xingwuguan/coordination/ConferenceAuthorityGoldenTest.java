package io.github.xingwuguan.coordination;

import io.github.xingwuguan.lifecycle.AuthorityTable;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The table of the code against a table written by hand. */
class ConferenceAuthorityGoldenTest {
    private static JointConference at(ConferenceStage stage) {
        return new JointConference.Builder()
                .id("J-1")
                .stage(stage)
                .policy(ConferenceDesk.POLICY.id())
                .convener(ConferenceDesk.BRANCH)
                .build();
    }

    @Test
    void the_whole_product_of_role_level_command_and_stage_is_as_written() throws IOException {
        AuthorityTable.of("coordination/authority.txt")
                .check(
                        JointConference.LIFECYCLE,
                        ConferenceStage.class,
                        (actor, stage) -> at(stage),
                        new ConferenceDesk()::context);
    }
}
