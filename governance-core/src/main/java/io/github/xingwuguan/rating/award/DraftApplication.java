package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Begins a cycle (起草申报): the rubric of the context is frozen for it. That the actor's organisation belongs to the compound is the
 * host's to know; from here on only the organisations named here may act for it. Immutable.
 */
@Value.Immutable
public sealed interface DraftApplication extends Application.Ask permits ImmutableDraftApplication {
    /** The wire form. */
    Shape<DraftApplication> SHAPE = Shape.of("Draft application", DraftApplication::builder, Builder::build)
            .one("cycle", Type.TEXT, DraftApplication::cycle, Builder::cycle)
            .maybe("firm", Type.ORG, DraftApplication::firm, Builder::firm)
            .many("organisations", Type.ORG, DraftApplication::organisations, Builder::addAllOrganisations)
            .done();

    /** {@return the code of the regular cycle, kebab-case, such as {@code 2025}; a cycle leads to one award at most} */
    String cycle();

    /** {@return the property enterprise, if there is one} */
    Optional<OrgId> firm();

    /** {@return the compound's own organisations, at most 50, which must not review; firm and applicant belong to them anyhow} */
    List<OrgId> organisations();

    @Override
    default String code() {
        return "draft";
    }

    @Override
    default Rule<StarAward, Rubric> rule() {
        return Application.DRAFT;
    }

    @Override
    default Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
        if (state.standing().cycle().equals(Optional.of(cycle()))) {
            return AwardRefusal.CYCLE_USED.decision();
        }
        return Decision.accept(new Application.Drafted(
                Trace.of(state, context, Stage.DRAFT), this, context.policy().award()));
    }

    /**
     * Checks code and number.
     *
     * @throws IllegalArgumentException if the cycle is no code, or there are too many organisations
     */
    @Value.Check
    default void check() {
        AwardRules.code("Cycle", cycle());
        if (organisations().size() > 50) {
            throw new IllegalArgumentException("Organisations must be at most 50, but were "
                    + organisations().size());
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DraftApplication}. */
    final class Builder extends ImmutableDraftApplication.Builder {
        Builder() {}
    }
}
