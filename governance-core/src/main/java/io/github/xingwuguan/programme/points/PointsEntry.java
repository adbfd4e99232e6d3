package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.time.Instant;

/**
 * One line of a points ledger (积分台账条目). Entries are only ever added: what a later one says changes what an earlier one is worth,
 * never the earlier one itself.
 */
public sealed interface PointsEntry permits Service, Ruling, Movement, HouseholdMember {
    /** The wire form: one member, named by the kind of entry. */
    Type<PointsEntry> TYPE = Union.<PointsEntry>of("Points entry")
            .variant("service", Service.class, Service.SHAPE)
            .variant("ruling", Ruling.class, Ruling.SHAPE)
            .variant("movement", Movement.class, Movement.SHAPE)
            .variant("member", HouseholdMember.class, HouseholdMember.SHAPE)
            .done();

    /** {@return when it was recorded; nothing knows of it before} */
    Instant recordedAt();
}
