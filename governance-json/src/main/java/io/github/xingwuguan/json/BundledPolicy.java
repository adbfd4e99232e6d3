package io.github.xingwuguan.json;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.shape.Type;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A policy that comes with the library (内置办法): its id, and what it is once it is read. All of them stand in {@link BundledPolicies}.
 * Immutable and thread-safe.
 *
 * @param <P> the policy
 */
public final class BundledPolicy<P extends Policy> {
    private static final Logger LOG = LoggerFactory.getLogger(BundledPolicy.class);

    private final PolicyId id;
    private final Type<P> type;

    BundledPolicy(PolicyId id, Type<P> type) {
        this.id = id;
        this.type = type;
    }

    /** {@return its id and version} */
    public PolicyId id() {
        return id;
    }

    Type<P> type() {
        return type;
    }

    /**
     * {@return the policy, read anew: keep what it returns}
     *
     * @throws GovernanceException {@code jackson-missing} if there is no Jackson
     */
    public P read() {
        return read(GovernanceJson.standard());
    }

    /**
     * {@return the policy, read anew}
     *
     * @param json reads it
     */
    public P read(GovernanceJson json) {
        P policy = json.read(type, document());
        LOG.debug(
                "Loaded policy {} ({}), digest {}",
                policy.id(),
                policy.provenance().kind().code(),
                policy.digest().abbreviated());
        return policy;
    }

    /** {@return this as a policy of another kind, if that is its kind} */
    @SuppressWarnings("unchecked") // a type is a constant of the class that it describes
    <Q extends Policy> Optional<BundledPolicy<Q>> as(Type<Q> other) {
        return type == other ? Optional.of((BundledPolicy<Q>) this) : Optional.empty();
    }

    private byte[] document() {
        try (InputStream in = BundledPolicy.class.getResourceAsStream("policies/" + id.id() + ".json")) {
            if (in == null) {
                throw new IllegalStateException("Library must hold " + id + ", but does not");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return its id and version} */
    @Override
    public String toString() {
        return id.toString();
    }
}
