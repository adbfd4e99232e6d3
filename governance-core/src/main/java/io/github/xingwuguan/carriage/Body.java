package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.place.Registered;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** A body that people hold posts in and that has duties (组织). Immutable. */
public sealed interface Body extends Registered<OrgId>
        permits PartyBranch, PartyServiceStation, Committee, PropertyEnterprise, ServiceProject, Department {
    @Override
    OrgId id();

    /** {@return the kind of body} */
    BodyKind kind();

    /**
     * Begins the description of a kind of body.
     *
     * @param name the kind in words
     * @param builder makes an empty builder
     * @param build makes the body
     * @param id fills the id
     * @param label fills the name
     * @param externalKeys fills the keys
     * @param <T> the body
     * @param <B> its builder
     * @return the description so far
     */
    static <T extends Body, B> Shape.Draft<T, B> describe(
            String name,
            Supplier<B> builder,
            Function<B, T> build,
            BiConsumer<B, OrgId> id,
            BiConsumer<B, Label> label,
            BiConsumer<B, List<ExternalKey>> externalKeys) {
        return Registered.describe(Shape.of(name, builder, build), Type.ORG, id, label, externalKeys);
    }
}
