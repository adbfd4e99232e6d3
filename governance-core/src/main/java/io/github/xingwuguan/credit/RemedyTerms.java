package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import org.immutables.value.Value;

/** How objections and repairs are handled (异议与修复程序). Immutable. */
@Value.Immutable
public sealed interface RemedyTerms permits ImmutableRemedyTerms {
    /**
     * Who may object (异议主体资格).
     *
     * @param role the role
     * @param minShare the share of owners who must stand behind it, a fraction from 0 to 1
     */
    record Standing(Role role, Quantity minShare) {
        /** The wire form. */
        static final Shape<Standing> SHAPE = Shape.of(
                "Standing",
                Field.of("role", Type.code("Role", Role.values()), Standing::role),
                Field.of("minShare", Type.QUANTITY, Standing::minShare),
                Standing::new);
    }

    /** The wire form. */
    Shape<RemedyTerms> SHAPE = Shape.of("Remedy terms", RemedyTerms::builder, Builder::build)
            .one("fileWithin", TimeLimit.SHAPE, RemedyTerms::fileWithin, Builder::fileWithin)
            .one("decideWithin", TimeLimit.SHAPE, RemedyTerms::decideWithin, Builder::decideWithin)
            .one("repairWithin", TimeLimit.SHAPE, RemedyTerms::repairWithin, Builder::repairWithin)
            .orElse(
                    "pending",
                    Type.code("Pending rule", PendingRule.values()),
                    PendingRule.COUNT,
                    RemedyTerms::pending,
                    Builder::pending)
            .one("standing", Type.list(Standing.SHAPE), RemedyTerms::standing, Builder::addAllStanding)
            .one("addressee", BasicShapes.LABEL, RemedyTerms::addressee, Builder::addressee)
            .done();

    /** {@return how long after the notice an objection can be filed} */
    TimeLimit fileWithin();

    /** {@return how long the authority has to decide on it} */
    TimeLimit decideWithin();

    /** {@return how long the authority has to decide on a repair} */
    TimeLimit repairWithin();

    /** {@return what a disputed record counts meanwhile} */
    @Value.Default
    default PendingRule pending() {
        return PendingRule.COUNT;
    }

    /** {@return who may object} */
    List<Standing> standing();

    /** {@return to whom objections are addressed, as a notice says it} */
    Label addressee();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the {@link RemedyTerms}. */
    final class Builder extends ImmutableRemedyTerms.Builder {
        Builder() {}
    }
}
