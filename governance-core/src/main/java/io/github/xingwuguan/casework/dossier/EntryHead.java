package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/** Who entered what kind of thing, when, under which policy (条目要素). Immutable. */
@Value.Immutable
public sealed interface EntryHead permits ImmutableEntryHead {
    /** The description of the type. */
    Shape<EntryHead> SHAPE = Shape.of("Entry head", EntryHead::builder, Builder::build)
            .one("entryId", Type.TEXT, EntryHead::entryId, Builder::entryId)
            .one("type", Type.TEXT, EntryHead::type, Builder::type)
            .one("schemaVersion", Type.INT, EntryHead::schemaVersion, Builder::schemaVersion)
            .one("occurredAt", Type.INSTANT, EntryHead::occurredAt, Builder::occurredAt)
            .one("recordedAt", Type.INSTANT, EntryHead::recordedAt, Builder::recordedAt)
            .one("actor", Type.ACTOR, EntryHead::actor, Builder::actor)
            .one("role", Type.TEXT, EntryHead::role, Builder::role)
            .one("org", Type.ORG, EntryHead::org, Builder::org)
            .one("policy", Type.POLICY_ID, EntryHead::policy, Builder::policy)
            .one("commandId", Type.TEXT, EntryHead::commandId, Builder::commandId)
            .many("attachments", Attachment.SHAPE, EntryHead::attachments, Builder::attachments)
            .done();

    /** {@return the id of the entry, unique in its dossier} */
    String entryId();

    /** {@return the kind of entry, which says how its content is read} */
    String type();

    /** {@return the version of that kind, from 1} */
    int schemaVersion();

    /** {@return when it happened; what came in late was entered late, and changes no order} */
    Instant occurredAt();

    /** {@return when it was entered} */
    Instant recordedAt();

    /** {@return who entered it, as a pseudonym} */
    ActorId actor();

    /** {@return the code of the role in which} */
    String role();

    /** {@return for which organisation} */
    OrgId org();

    /** {@return the policy under which it was decided} */
    PolicyId policy();

    /** {@return the id of the command that led to it} */
    String commandId();

    /** {@return what belongs to it and is kept elsewhere} */
    List<Attachment> attachments();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EntryHead}. */
    final class Builder extends ImmutableEntryHead.Builder {
        Builder() {}
    }
}
