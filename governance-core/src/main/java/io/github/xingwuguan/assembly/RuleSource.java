package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * Where some rules of a profile come from (口径依据).
 *
 * @param rules at least one
 * @param source statute and article, or that it is ours
 */
public record RuleSource(List<CountingRule> rules, Provenance source) {
    /** The description. */
    public static final Shape<RuleSource> SHAPE = Shape.of(
            "Rule source",
            Field.of("rules", Type.list(CountingRule.TYPE), RuleSource::rules),
            Field.of("source", BasicShapes.PROVENANCE, RuleSource::source),
            RuleSource::new);

    /**
     * Copies the rules.
     *
     * @param rules at least one
     * @param source where they come from
     * @throws IllegalArgumentException if there is no rule
     */
    public RuleSource {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("Source must be of a rule, but named none");
        }
    }
}
