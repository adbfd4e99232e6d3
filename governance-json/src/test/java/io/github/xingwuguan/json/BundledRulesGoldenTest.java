package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.coordination.appraisal.AppraisalRules;
import io.github.xingwuguan.coordination.building.BuildingRules;
import io.github.xingwuguan.coordination.enforcement.EnforcementRules;
import io.github.xingwuguan.coordination.format.MeetingFormat;
import io.github.xingwuguan.coordination.initiative.InitiativeRules;
import io.github.xingwuguan.coordination.structure.Structure;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.shape.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs with both Jackson generations and with each alone. */
@Tag("golden")
class BundledRulesGoldenTest {
    private static Map<PolicyId, Shape<? extends DatedRules<?>>> forms() {
        Map<PolicyId, Shape<? extends DatedRules<?>>> forms = new LinkedHashMap<>();
        BundledPolicies.structureIds().forEach(id -> forms.put(id, Structure.POLICY));
        forms.put(BundledPolicies.LOUXING_BUILDING_MEETINGS, BuildingRules.POLICY);
        forms.put(BundledPolicies.LOUXING_ENFORCEMENT, EnforcementRules.POLICY);
        forms.put(BundledPolicies.LOUXING_APPRAISAL, AppraisalRules.POLICY);
        forms.put(BundledPolicies.THREE_CUPS_OF_TEA, MeetingFormat.POLICY);
        forms.put(BundledPolicies.LOUXING_INITIATIVES, InitiativeRules.POLICY);
        return forms;
    }

    @Test
    void digests_are_those_on_file() throws IOException {
        List<String> digests = new ArrayList<>();
        for (Map.Entry<PolicyId, Shape<? extends DatedRules<?>>> form : forms().entrySet()) {
            digests.add(digest(form.getKey(), form.getValue()));
        }
        assertThat(forms().keySet()).containsExactlyElementsOf(BundledPolicies.ruleIds());
        Golden.assertSame("bundled-rules.txt", String.join("\n", digests) + "\n");
    }

    @SuppressWarnings("unchecked") // a shape of rules is a shape of some rules
    private static <R> String digest(PolicyId id, Shape<? extends DatedRules<?>> form) throws IOException {
        Shape<DatedRules<R>> shape = (Shape<DatedRules<R>>) form;
        DatedRules<R> rules = BundledPolicies.rules(id, shape);
        assertThat(rules.id()).isEqualTo(id);
        assertThat(rules.status()).isEqualTo(PolicyStatus.DRAFT);
        assertThat(rules.provenance().kind()).isEqualTo(Provenance.Kind.ILLUSTRATIVE);
        assertThat(GovernanceJson.standard().prettyText(shape, rules)).isEqualTo(document(id));
        return rules.id() + " " + rules.digest();
    }

    private static String document(PolicyId id) throws IOException {
        String name = "/io/github/xingwuguan/json/policies/" + id.id() + ".json";
        try (InputStream in = BundledRulesGoldenTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void what_the_article_does_not_define_stays_undefined() {
        assertThat(BundledPolicies.rules(BundledPolicies.TWO_TWO_TWO, Structure.POLICY)
                        .rules()
                        .undefined())
                .containsExactly("first", "second", "third");
        assertThat(BundledPolicies.structureIds().stream()
                        .filter(id -> !BundledPolicies.rules(id, Structure.POLICY)
                                .rules()
                                .undefined()
                                .isEmpty()))
                .containsExactly(BundledPolicies.TWO_TWO_TWO);
    }
}
