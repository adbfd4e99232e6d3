package io.github.xingwuguan.coordination.initiative;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.coordination.Ids;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import org.immutables.value.Value;

/** What a micro-initiative may be, as data (微治理规则). It lints itself when built. Immutable. */
@Value.Immutable
public sealed interface InitiativeRules permits ImmutableInitiativeRules {
    /** The wire form. */
    Shape<InitiativeRules> SHAPE = Shape.of("Initiative rules", InitiativeRules::builder, Builder::build)
            .many("kinds", Kind.SHAPE, InitiativeRules::kinds, Builder::kinds)
            .one("maxYuan", Type.INT, InitiativeRules::maxYuan, Builder::maxYuan)
            .one("witnesses", Type.INT, InitiativeRules::witnesses, Builder::witnesses)
            .one("claimWithin", TimeLimit.SHAPE, InitiativeRules::claimWithin, Builder::claimWithin)
            .one("doWithin", TimeLimit.SHAPE, InitiativeRules::doWithin, Builder::doWithin)
            .one("confirmWithin", TimeLimit.SHAPE, InitiativeRules::confirmWithin, Builder::confirmWithin)
            .done();

    /** The wire form of rules that are dated and have an origin. */
    Shape<DatedRules<InitiativeRules>> POLICY = DatedRules.shape(SHAPE);

    /**
     * A kind of initiative as the district names it (微治理类别).
     *
     * @param code its code, unique in the rules
     * @param label what it is called
     */
    record Kind(String code, Label label) {
        /** The wire form. */
        public static final Shape<Kind> SHAPE = Shape.of(
                "Kind",
                Field.of("code", Type.TEXT, Kind::code),
                Field.of("label", BasicShapes.LABEL, Kind::label),
                Kind::new);
    }

    /** {@return the kinds; the district names them} */
    List<Kind> kinds();

    /** {@return how much one may cost at most, in yuan, inclusive} */
    int maxYuan();

    /** {@return how many residents confirm one instead of who proposed it} */
    int witnesses();

    /** {@return how long one waits for somebody who does it} */
    TimeLimit claimWithin();

    /** {@return how long doing it may take} */
    TimeLimit doWithin();

    /** {@return how long one that is done waits for a confirmation} */
    TimeLimit confirmWithin();

    /** Refuses rules with errors, all of them at once. */
    @Value.Check
    default void check() {
        Problems.Collector problems = Problems.collector();
        List<String> codes = kinds().stream().map(Kind::code).toList();
        if (codes.isEmpty()) {
            problems.error("no-kinds", "/kinds", "District must name the kinds, but named none");
        }
        if (Ids.isTwice(codes)) {
            problems.error("duplicate-kind", "/kinds", "Kind must stand once, but one stood twice");
        }
        if (maxYuan() < 0 || maxYuan() > 1_000_000) {
            problems.error("out-of-range", "/maxYuan", "Cost must be from 0 to 1000000, but was " + maxYuan());
        }
        if (witnesses() < 1 || witnesses() > 100) {
            problems.error("out-of-range", "/witnesses", "Number must be from 1 to 100, but was " + witnesses());
        }
        problems.toProblems().throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link InitiativeRules}. */
    final class Builder extends ImmutableInitiativeRules.Builder {
        Builder() {}
    }
}
