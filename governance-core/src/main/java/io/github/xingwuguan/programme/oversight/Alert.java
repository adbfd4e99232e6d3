package io.github.xingwuguan.programme.oversight;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import org.immutables.value.Value;

/** Something that is due, or was, and that somebody should look at (监管预警). */
@Value.Immutable
public sealed interface Alert permits ImmutableAlert {
    /** The description. */
    Shape<Alert> SHAPE = Shape.of("Alert", Alert::builder, Builder::build)
            .one("kind", Type.code("Alert kind", AlertKind.values()), Alert::kind, Builder::kind)
            .one("level", Type.code("Alert level", AlertLevel.values()), Alert::level, Builder::level)
            .one("compound", Type.PLACE, Alert::compound, Builder::compound)
            .one("subject", Type.TEXT, Alert::subject, Builder::subject)
            .one("due", Type.DATE, Alert::due, Builder::due)
            .one("basis", Type.TEXT, Alert::basis, Builder::basis)
            .done();

    /** {@return what it is about} */
    AlertKind kind();

    /** {@return how loud it is} */
    AlertLevel level();

    /** {@return where} */
    PlaceId compound();

    /** {@return which one: the id of a body or finding, the matter with its slot, or the compound for its fund} */
    String subject();

    /** {@return the last day on which it is in time; for money the day on which it happened} */
    LocalDate due();

    /** {@return the statute or document behind the duty} */
    String basis();

    /** {@return the sentence in both languages} */
    default Label text() {
        return Reason.of(kind(), compound().value(), due().toString(), subject())
                .text();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Alert}. */
    final class Builder extends ImmutableAlert.Builder {
        Builder() {}
    }
}
