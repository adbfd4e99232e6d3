package io.github.xingwuguan.coordination.format;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.coordination.Cadence;
import io.github.xingwuguan.coordination.Ids;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import org.immutables.value.Value;

/** A way to sit together, as data (议事形式), such as 三杯茶. It lints itself when built. Immutable. */
@Value.Immutable
public sealed interface MeetingFormat permits ImmutableMeetingFormat {
    /** The wire form. */
    Shape<MeetingFormat> SHAPE = Shape.of("Meeting format", MeetingFormat::builder, Builder::build)
            .one("label", BasicShapes.LABEL, MeetingFormat::label, Builder::label)
            .many("stages", Part.SHAPE, MeetingFormat::stages, Builder::stages)
            .many("conveners", Type.code("Role", Role.values()), MeetingFormat::conveners, Builder::conveners)
            .many("parties", Type.code("Role", Role.values()), MeetingFormat::parties, Builder::parties)
            .one("cadence", Type.code("Cadence", Cadence.values()), MeetingFormat::cadence, Builder::cadence)
            .one("maxSittings", Type.INT, MeetingFormat::maxSittings, Builder::maxSittings)
            .done();

    /** The wire form of a format that is dated and has an origin. */
    Shape<DatedRules<MeetingFormat>> POLICY = DatedRules.shape(SHAPE);

    /**
     * A stage of a sitting as the district names it (议事环节).
     *
     * @param code its code, unique in the format
     * @param label what it is called
     */
    record Part(String code, Label label) {
        /** The wire form. */
        public static final Shape<Part> SHAPE = Shape.of(
                "Part",
                Field.of("code", Type.TEXT, Part::code),
                Field.of("label", BasicShapes.LABEL, Part::label),
                Part::new);
    }

    /** {@return what it is called} */
    Label label();

    /** {@return the stages of a sitting, in order; the district names them} */
    List<Part> stages();

    /** {@return who may convene} */
    List<Role> conveners();

    /** {@return the kinds of party that must be there} */
    List<Role> parties();

    /** {@return how often there is a sitting} */
    Cadence cadence();

    /** {@return after how many sittings without agreement a matter goes to a joint conference} */
    int maxSittings();

    /** Refuses a format with errors, all of them at once. */
    @Value.Check
    default void check() {
        Problems.Collector problems = Problems.collector();
        if (stages().isEmpty()) {
            problems.error("no-stages", "/stages", "District must name the stages, but named none");
        }
        if (Ids.isTwice(stages().stream().map(Part::code).toList())) {
            problems.error("duplicate-stage", "/stages", "Stage must stand once, but one stood twice");
        }
        if (conveners().isEmpty() || conveners().contains(Role.SYSTEM)) {
            problems.error("no-convener", "/conveners", "Format must name people who convene, but did not");
        }
        if (maxSittings() < 1 || maxSittings() > 9) {
            problems.error("out-of-range", "/maxSittings", "Number must be from 1 to 9, but was " + maxSittings());
        }
        problems.toProblems().throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeetingFormat}. */
    final class Builder extends ImmutableMeetingFormat.Builder {
        Builder() {}
    }
}
