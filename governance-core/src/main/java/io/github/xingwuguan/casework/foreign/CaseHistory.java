package io.github.xingwuguan.casework.foreign;

import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Urgency;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What another system tells of one case (外部案件历史): its statuses, in whatever order. Immutable. */
@Value.Immutable
public sealed interface CaseHistory permits ImmutableCaseHistory {
    /** How many statuses a history has at most; so many pauses fit a clock. */
    int MAX_STEPS = 1_000;

    /** The wire form. */
    Shape<CaseHistory> SHAPE = Shape.of("Case history", CaseHistory::builder, Builder::build)
            .one("key", BasicShapes.EXTERNAL_KEY, CaseHistory::key, Builder::key)
            .one("kind", Type.code("Kind", CaseKind.values()), CaseHistory::kind, Builder::kind)
            .one("place", Type.PLACE, CaseHistory::place, Builder::place)
            .maybe("respondent", Type.ORG, CaseHistory::respondent, Builder::respondent)
            .maybe("category", Type.TEXT, CaseHistory::category, Builder::category)
            .orElse(
                    "urgency",
                    Type.code("Urgency", Urgency.values()),
                    Urgency.NORMAL,
                    CaseHistory::urgency,
                    Builder::urgency)
            .orElse("level", Type.code("Level", Level.values()), Level.GRID, CaseHistory::level, Builder::level)
            .many("steps", Step.SHAPE, CaseHistory::steps, Builder::steps)
            .done();

    /** {@return the other system, and the key of the case there} */
    ExternalKey key();

    /** {@return what it is about} */
    CaseKind kind();

    /** {@return where} */
    PlaceId place();

    /** {@return whom it is about, if anybody} */
    Optional<OrgId> respondent();

    /** {@return the code of our category for it, if there is one; else it counts as {@code uncategorised}} */
    Optional<String> category();

    /** {@return how urgent it is} */
    @Value.Default
    default Urgency urgency() {
        return Urgency.NORMAL;
    }

    /** {@return the level on which it began} */
    @Value.Default
    default Level level() {
        return Level.GRID;
    }

    /** {@return its statuses, 1 to 1,000} */
    List<Step> steps();

    /**
     * Checks how many statuses there are.
     *
     * @throws IllegalArgumentException if there is none, or more than 1,000
     */
    @Value.Check
    default void check() {
        if (steps().isEmpty() || steps().size() > MAX_STEPS) {
            throw new IllegalArgumentException(
                    "History must have 1 to " + MAX_STEPS + " steps, but had " + steps().size());
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CaseHistory}. */
    final class Builder extends ImmutableCaseHistory.Builder {
        Builder() {}
    }
}
