package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import java.time.Instant;
import java.util.Optional;

/** What both lifecycles of the package ask before anything else. */
final class AssemblyGuards {
    private static final Instant EARLIEST = Instant.parse("1950-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2180-01-01T00:00:00Z");

    private AssemblyGuards() {}

    /** {@return whether the instant of a decision is before the last one, or out of the years that are counted} */
    static boolean isOutOfTime(Optional<Instant> last, Context<CommitteePolicy> context) {
        Instant now = context.now();
        return now.isBefore(EARLIEST)
                || now.isAfter(LATEST)
                || last.filter(now::isBefore).isPresent();
    }

    /** Those of a compound act in their grid, authorities at their own level. */
    static boolean isAtOtherLevel(Context<CommitteePolicy> context) {
        Actor actor = context.actor();
        Level own = switch (actor.role()) {
            case COMMUNITY -> Level.COMMUNITY;
            case SUBDISTRICT -> Level.SUBDISTRICT;
            case DEPARTMENT, DISTRICT, SYSTEM -> Level.DISTRICT;
            case RESIDENT, GRID_WORKER, PARTY_BRANCH, OWNERS_COMMITTEE, PROPERTY_ENTERPRISE -> Level.GRID;
        };
        return actor.level() != own;
    }

    static boolean isOtherPolicy(Optional<PolicyId> policy, Context<CommitteePolicy> context) {
        return !policy.equals(Optional.of(context.policy().id()));
    }
}
