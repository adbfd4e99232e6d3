package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A record with an id of ours, a name, and the keys it has in other systems (登记对象).
 *
 * @param <I> the kind of id
 */
public interface Registered<I> {
    /** {@return our id, unique in a register} */
    I id();

    /** {@return the name} */
    Label label();

    /** {@return the keys in other systems; no two records share one} */
    List<ExternalKey> externalKeys();

    /**
     * Adds the attributes that every registered record has to a description.
     *
     * @param draft a description just begun
     * @param idType the type of the id
     * @param id fills the id
     * @param label fills the name
     * @param externalKeys fills the keys
     * @param <I> the kind of id
     * @param <T> the record
     * @param <B> its builder
     * @return the description so far
     */
    static <I, T extends Registered<I>, B> Shape.Draft<T, B> describe(
            Shape.Draft<T, B> draft,
            Type<I> idType,
            BiConsumer<B, I> id,
            BiConsumer<B, Label> label,
            BiConsumer<B, List<ExternalKey>> externalKeys) {
        return draft.one("id", idType, Registered::id, id)
                .one("label", BasicShapes.LABEL, Registered::label, label)
                .many("externalKeys", BasicShapes.EXTERNAL_KEY, Registered::externalKeys, externalKeys);
    }
}
