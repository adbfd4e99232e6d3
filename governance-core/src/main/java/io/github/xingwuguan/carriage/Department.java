package io.github.xingwuguan.carriage;

import io.github.xingwuguan.shape.Shape;
import org.immutables.value.Value;

/** A department of the district (部门). */
@Value.Immutable
public sealed interface Department extends Body permits ImmutableDepartment {
    /** The description. */
    Shape<Department> SHAPE = Body.describe(
                    "Department",
                    Department::builder,
                    Builder::build,
                    Builder::id,
                    Builder::label,
                    Builder::addAllExternalKeys)
            .done();

    @Override
    default BodyKind kind() {
        return BodyKind.DEPARTMENT;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Department}. */
    final class Builder extends ImmutableDepartment.Builder {
        Builder() {}
    }
}
