package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a policy asks of the cases of one category, from filing to clearance (立案结案标准). Immutable. */
@Value.Immutable
public sealed interface FilingStandard permits ImmutableFilingStandard {
    /** The wire form. */
    Shape<FilingStandard> SHAPE = Shape.of("Filing standard", FilingStandard::builder, Builder::build)
            .one("category", Type.TEXT, FilingStandard::category, Builder::category)
            .one("label", BasicShapes.LABEL, FilingStandard::label, Builder::label)
            .one("kind", Type.code("Kind", CaseKind.values()), FilingStandard::kind, Builder::kind)
            .one("level", Type.code("Level", Level.values()), FilingStandard::level, Builder::level)
            .maybe("tier", Type.TEXT, FilingStandard::tier, Builder::tier)
            .orElse("grave", Type.FLAG, false, FilingStandard::grave, Builder::grave)
            .orElse("screened", Type.FLAG, false, FilingStandard::screened, Builder::screened)
            .orElse("afterEvidence", Type.INT, 1, FilingStandard::afterEvidence, Builder::afterEvidence)
            .many("stages", StageLimit.SHAPE, FilingStandard::stages, Builder::stages)
            .many("inspectors", Seat.SHAPE, FilingStandard::inspectors, Builder::inspectors)
            .many("signers", Seat.SHAPE, FilingStandard::signers, Builder::signers)
            .one("approver", Seat.SHAPE, FilingStandard::approver, Builder::approver)
            .done();

    /** {@return the code of the category, which is that of the matter in the duty list, too} */
    String category();

    /** {@return its name} */
    Label label();

    /** {@return what its cases are about} */
    CaseKind kind();

    /** {@return the lowest level that is competent: where cases begin, and below which none is sent} */
    Level level();

    /** {@return how hard its cases are, for statistics, such as {@code simple} of a dispute} */
    Optional<String> tier();

    /** {@return whether it is grave: a case begins on the subdistrict's level at least, and cannot end without clearance} */
    @Value.Default
    default boolean grave() {
        return false;
    }

    /** {@return whether somebody must have looked before a case is filed, unless it is an emergency} */
    @Value.Default
    default boolean screened() {
        return false;
    }

    /** {@return how many photographs or documents must show how things are afterwards} */
    @Value.Default
    default int afterEvidence() {
        return 1;
    }

    /** {@return the parts of the work that have limits of their own} */
    List<StageLimit> stages();

    /** {@return who must have looked afterwards, each in a seat of its own} */
    List<Seat> inspectors();

    /** {@return who must sign the clearance} */
    List<Seat> signers();

    /** {@return who clears} */
    Seat approver();

    /**
     * {@return the level on which a case begins}
     *
     * @param urgency how urgent it is
     */
    default Level levelOf(Urgency urgency) {
        boolean isRaised = grave() || urgency == Urgency.EMERGENCY;
        return isRaised && level().compareTo(Level.SUBDISTRICT) < 0 ? Level.SUBDISTRICT : level();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FilingStandard}. */
    final class Builder extends ImmutableFilingStandard.Builder {
        Builder() {}
    }
}
