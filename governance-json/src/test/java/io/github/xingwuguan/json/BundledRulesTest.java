package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.coordination.structure.Structure;
import org.junit.jupiter.api.Test;

class BundledRulesTest {
    @Test
    void what_the_article_does_not_define_stays_undefined() {
        assertThat(BundledPolicies.TWO_TWO_TWO.read().rules().undefined()).containsExactly("first", "second", "third");
        assertThat(BundledPolicies.all(Structure.POLICY))
                .filteredOn(bundled -> !bundled.read().rules().undefined().isEmpty())
                .containsExactly(BundledPolicies.TWO_TWO_TWO);
    }
}
