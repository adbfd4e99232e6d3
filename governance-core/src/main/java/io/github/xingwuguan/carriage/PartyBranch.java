package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.Territory;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import org.immutables.value.Value;

/** A Party branch in compounds (小区党支部): its own, a joint one for several compounds, or work without an organisation. */
@Value.Immutable
public sealed interface PartyBranch extends Body, Covering permits ImmutablePartyBranch {
    /** The description. */
    Shape<PartyBranch> SHAPE = Body.describe(
                    "Party branch",
                    PartyBranch::builder,
                    Builder::build,
                    Builder::id,
                    Builder::label,
                    Builder::addAllExternalKeys)
            .one("form", Type.code("Branch form", Form.values()), PartyBranch::form, Builder::form)
            .one("compounds", Territory.TYPE, PartyBranch::compounds, Builder::compounds)
            .done();

    /** The forms of a branch (组建方式). */
    enum Form implements Coded {
        /** A branch of one compound (单独组建). */
        OWN("own"),
        /** One branch for several compounds (联合组建). */
        JOINT("joint"),
        /** Party work is done, but there is no organisation (仅工作覆盖). */
        WORK_ONLY("work-only");

        private final String code;

        Form(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** {@return whether there is an organisation, and not only work} */
        public boolean isOrganised() {
            return this != WORK_ONLY;
        }
    }

    /** {@return which of the three it is} */
    Form form();

    /** {@return the compounds it is responsible for} */
    Territory compounds();

    @Override
    default List<Dated<PlaceId>> covered() {
        return compounds().periods();
    }

    /**
     * A branch of one compound has one at a time.
     *
     * @throws io.github.xingwuguan.basics.GovernanceException {@code own-branch-of-several}, all at once
     */
    @Value.Check
    default void check() {
        if (form() != Form.OWN) {
            return;
        }
        Problems.Collector problems = Problems.collector();
        for (int i : Dated.overlapping(compounds().periods())) {
            problems.error(
                    "own-branch-of-several",
                    "/compounds/" + i,
                    "Branch of its own must have one compound at a time, but "
                            + compounds().periods().get(i).value() + " was another");
        }
        problems.toProblems().throwIfAny();
    }

    @Override
    default BodyKind kind() {
        return BodyKind.PARTY_BRANCH;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartyBranch}. */
    final class Builder extends ImmutablePartyBranch.Builder {
        Builder() {}
    }
}
