package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import org.immutables.value.Value;

/** What somebody wanted of a case at an instant (办案指令), as a host sends or keeps it. Immutable. */
@Value.Immutable
public sealed interface CaseRequest permits ImmutableCaseRequest {
    /** The wire form. */
    Shape<CaseRequest> SHAPE = Shape.of("Case request", CaseRequest::builder, Builder::build)
            .one("caseId", Type.CASE, CaseRequest::caseId, Builder::caseId)
            .one("commandId", Type.TEXT, CaseRequest::commandId, Builder::commandId)
            .one("actor", Actor.SHAPE, CaseRequest::actor, Builder::actor)
            .one("at", Type.INSTANT, CaseRequest::at, Builder::at)
            .one("deed", Deed.TYPE, CaseRequest::deed, Builder::deed)
            .done();

    /** {@return of which case} */
    CaseId caseId();

    /** {@return the id of the command: a second one with it is the same command} */
    String commandId();

    /** {@return who} */
    Actor actor();

    /** {@return when} */
    Instant at();

    /** {@return what} */
    Deed deed();

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id of the command is blank
     */
    @Value.Check
    default void check() {
        if (commandId().isBlank()) {
            throw new IllegalArgumentException("Command must have an id, but had none");
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CaseRequest}. */
    final class Builder extends ImmutableCaseRequest.Builder {
        Builder() {}
    }
}
