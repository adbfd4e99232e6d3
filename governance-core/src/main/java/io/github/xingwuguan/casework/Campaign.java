package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A campaign about cases of some kind, as data (专项整治): which cases it is about, its phases with their targets, and how long it is looked
 * whether things come back. It changes no case. It lints itself when built. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Campaign permits ImmutableCampaign {
    /** The wire form. */
    Shape<Campaign> SHAPE = Shape.of("Campaign", Campaign::builder, Builder::build)
            .one("id", Type.TEXT, Campaign::id, Builder::id)
            .one("label", BasicShapes.LABEL, Campaign::label, Builder::label)
            .one("population", Population.TYPE, Campaign::population, Builder::population)
            .many("phases", Phase.SHAPE, Campaign::phases, Builder::phases)
            .one("reboundMonths", Type.INT, Campaign::reboundMonths, Builder::reboundMonths)
            .done();

    /** {@return its id, unique in the district: kebab-case} */
    String id();

    /** {@return its name} */
    Label label();

    /** {@return which cases it is about} */
    Population population();

    /** {@return its phases in order, each from the day on which the one before is over} */
    List<Phase> phases();

    /** {@return how many months after a clearance it counts as a rebound if things come back} */
    int reboundMonths();

    /** Which cases a campaign is about (整治范围). */
    sealed interface Population permits Matching, Frozen {
        /** The wire form: one member, named by how the cases are chosen. */
        Type<Population> TYPE = Union.<Population>of("Population")
                .variant("matching", Matching.class, Matching.SHAPE)
                .variant("frozen", Frozen.class, Frozen.SHAPE)
                .done();
    }

    /**
     * Every case of some kind (按条件圈定), also one that is reported while the campaign runs. An empty list means all.
     *
     * @param reported the days in which it was reported, in China's zone
     * @param kinds what it is about
     * @param categories the category under which it was filed
     * @param places where it is, or what that lies in on the day of the report, such as a community
     */
    record Matching(DateRange reported, List<CaseKind> kinds, List<String> categories, List<PlaceId> places)
            implements Population {
        /** The wire form. */
        public static final Shape<Matching> SHAPE = Shape.of(
                "Population by conditions",
                Field.of("reported", BasicShapes.DATES, Matching::reported),
                Field.orElse("kinds", Type.list(Type.code("Kind", CaseKind.values())), List.of(), Matching::kinds),
                Field.orElse("categories", Type.list(Type.TEXT), List.of(), Matching::categories),
                Field.orElse("places", Type.list(Type.PLACE), List.of(), Matching::places),
                Matching::new);

        /**
         * Copies the lists.
         *
         * @param reported the days in which it was reported
         * @param kinds what it is about
         * @param categories the category under which it was filed
         * @param places where it is
         */
        public Matching {
            kinds = List.copyOf(kinds);
            categories = List.copyOf(categories);
            places = List.copyOf(places);
        }
    }

    /**
     * These cases and no other (清单锁定).
     *
     * @param cases each once
     */
    record Frozen(List<CaseId> cases) implements Population {
        /** The wire form. */
        public static final Shape<Frozen> SHAPE =
                Shape.of("Frozen population", Field.of("cases", Type.list(Type.CASE), Frozen::cases), Frozen::new);

        /**
         * Copies the list.
         *
         * @param cases each once
         */
        public Frozen {
            cases = List.copyOf(cases);
        }
    }

    /**
     * One phase (整治阶段), such as 自查自纠, 集中整治 or 巩固提升.
     *
     * @param code its code, unique in the campaign: kebab-case
     * @param label its name
     * @param during its days, in China's zone
     * @param target which share of the cases should stand cleared when it is over, from 0 to 1; empty if it has no target
     */
    record Phase(String code, Label label, DateRange during, Optional<Ratio> target) {
        /** The wire form. */
        public static final Shape<Phase> SHAPE = Shape.of(
                "Phase",
                Field.of("code", Type.TEXT, Phase::code),
                Field.of("label", BasicShapes.LABEL, Phase::label),
                Field.of("during", BasicShapes.DATES, Phase::during),
                Field.maybe("target", BasicShapes.RATIO, Phase::target),
                Phase::new);
    }

    /** Refuses a campaign with errors, all of them at once. */
    @Value.Check
    default void check() {
        CampaignLint.run(this).throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Campaign}. */
    final class Builder extends ImmutableCampaign.Builder {
        Builder() {}
    }
}
