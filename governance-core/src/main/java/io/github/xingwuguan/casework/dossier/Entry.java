package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of a dossier (案册条目). Immutable; made by {@link Dossier#append}. */
@Value.Immutable
public sealed interface Entry permits ImmutableEntry {
    /** The description of the type. */
    Shape<Entry> SHAPE = Shape.of("Entry", Entry::builder, Builder::build)
            .one("seq", Type.LONG, Entry::seq, Builder::seq)
            .one("head", EntryHead.SHAPE, Entry::head, Builder::head)
            .one("commitment", Type.DIGEST, Entry::commitment, Builder::commitment)
            .maybe("content", Content.SHAPE, Entry::content, Builder::content)
            .one("hash", Type.DIGEST, Entry::hash, Builder::hash)
            .done();

    /** {@return its place in the dossier, from 1} */
    long seq();

    /** {@return who entered what kind of thing, when} */
    EntryHead head();

    /** {@return the digest of salt and content, which stays when they are erased} */
    Digest commitment();

    /** {@return what it says; empty if that was erased} */
    Optional<Content> content();

    /** {@return the digest over the entry and the digest of the one before it} */
    Digest hash();

    /** {@return this entry without its content} */
    default Entry erased() {
        return new Builder().from(this).content(Optional.empty()).build();
    }

    /** {@return a builder, for whoever reads entries from a store} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Entry}. */
    final class Builder extends ImmutableEntry.Builder {
        Builder() {}
    }
}
