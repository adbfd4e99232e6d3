package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;

/** The main path of a case, a step each: who, from which stage, to which. */
enum Step {
    REPORT(actor("wu", Role.RESIDENT, "residents", Level.GRID), Stage.NONE, Stage.REPORTED),
    ACCEPT(actor("wang", Role.COMMUNITY, "community-1", Level.COMMUNITY), Stage.REPORTED, Stage.ACCEPTED),
    DISPATCH(actor("wang", Role.COMMUNITY, "community-1", Level.COMMUNITY), Stage.ACCEPTED, Stage.DISPATCHED),
    SIGN(actor("li", Role.PROPERTY_ENTERPRISE, "firm-1", Level.GRID), Stage.DISPATCHED, Stage.IN_PROGRESS),
    DISPOSE(actor("li", Role.PROPERTY_ENTERPRISE, "firm-1", Level.GRID), Stage.IN_PROGRESS, Stage.DISPOSED),
    INSPECT(actor("grid", Role.GRID_WORKER, "community-1", Level.GRID), Stage.DISPOSED, Stage.DISPOSED),
    VERIFY(actor("wang", Role.COMMUNITY, "community-1", Level.COMMUNITY), Stage.DISPOSED, Stage.VERIFIED),
    APPLY(actor("li", Role.PROPERTY_ENTERPRISE, "firm-1", Level.GRID), Stage.VERIFIED, Stage.VERIFIED),
    COUNTERSIGN(actor("liu", Role.COMMUNITY, "community-1", Level.COMMUNITY), Stage.VERIFIED, Stage.VERIFIED),
    CLEAR(actor("zhao", Role.SUBDISTRICT, "subdistrict-1", Level.SUBDISTRICT), Stage.VERIFIED, Stage.CLEARED);

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and enums
    final Actor by;

    final Stage from;
    final Stage to;

    Step(Actor by, Stage from, Stage to) {
        this.by = by;
        this.from = from;
        this.to = to;
    }

    boolean stays() {
        return from == to;
    }

    private static Actor actor(String id, Role role, String org, Level level) {
        return new Actor(ActorId.of(id), role, OrgId.of(org), level);
    }
}
