package io.github.xingwuguan.carriage;

import io.github.xingwuguan.shape.Shape;
import org.immutables.value.Value;

/** A property enterprise (物业服务企业). */
@Value.Immutable
public sealed interface PropertyEnterprise extends Body permits ImmutablePropertyEnterprise {
    /** The description. */
    Shape<PropertyEnterprise> SHAPE = Body.describe(
                    "Property enterprise",
                    PropertyEnterprise::builder,
                    Builder::build,
                    Builder::id,
                    Builder::label,
                    Builder::addAllExternalKeys)
            .one("creditCode", UnifiedSocialCreditCode.TYPE, PropertyEnterprise::creditCode, Builder::creditCode)
            .done();

    /** {@return its unified social credit code, unique in a register} */
    UnifiedSocialCreditCode creditCode();

    @Override
    default BodyKind kind() {
        return BodyKind.PROPERTY_ENTERPRISE;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PropertyEnterprise}. */
    final class Builder extends ImmutablePropertyEnterprise.Builder {
        Builder() {}
    }
}
