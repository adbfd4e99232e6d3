package io.github.xingwuguan.coordination.enforcement;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import org.immutables.value.Value;

/** A matter of enforcement in the compound (执法进小区事项). Immutable. */
@Value.Immutable
public sealed interface EnforcementMatter permits ImmutableEnforcementMatter {
    /** The wire form. */
    Shape<EnforcementMatter> SHAPE = Shape.of("Enforcement matter", EnforcementMatter::builder, Builder::build)
            .one("code", Type.TEXT, EnforcementMatter::code, Builder::code)
            .one("label", BasicShapes.LABEL, EnforcementMatter::label, Builder::label)
            .many("departments", Type.ORG, EnforcementMatter::departments, Builder::departments)
            .one("statute", Type.TEXT, EnforcementMatter::statute, Builder::statute)
            .one("stops", Type.code("Role", Role.values()), EnforcementMatter::stops, Builder::stops)
            .one("reports", Type.code("Role", Role.values()), EnforcementMatter::reports, Builder::reports)
            .done();

    /** {@return its code, unique in the list} */
    String code();

    /** {@return what it is called} */
    Label label();

    /** {@return the departments that are competent; with none or several the subdistrict says which one takes it} */
    List<OrgId> departments();

    /** {@return the statute behind it} */
    String statute();

    /** {@return who asks to stop: one of those who find it, which are the firm, the committee, a grid worker, the branch, the community} */
    Role stops();

    /** {@return who reports it: one of those who find it} */
    Role reports();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EnforcementMatter}. */
    final class Builder extends ImmutableEnforcementMatter.Builder {
        Builder() {}
    }
}
