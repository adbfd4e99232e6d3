package io.github.xingwuguan.programme.fee;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FeePolicyTest {
    @Test
    void a_draft_was_adopted_by_nothing() {
        assertThatThrownBy(() -> FeePolicy.builder()
                        .from(Fees.policy(AllocationRule.OLDEST))
                        .adoptedBy("notice 1")
                        .build())
                .hasMessageContaining("adopted-by at /adoptedBy");
    }
}
