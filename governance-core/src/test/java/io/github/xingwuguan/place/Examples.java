package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Masked;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import java.time.LocalDate;
import java.util.List;

/** Invented places. */
final class Examples {
    static final LocalDate START = LocalDate.parse("2015-01-01");
    static final LocalDate TODAY = LocalDate.parse("2025-10-28");

    private Examples() {}

    static PlaceId id(String value) {
        return PlaceId.of(value);
    }

    static Label label(String id) {
        return Label.of("示例" + id, "Example " + id);
    }

    static History<PlaceId> in(String parent) {
        return History.from(START, id(parent));
    }

    static District district(String id) {
        return District.builder()
                .id(id(id))
                .label(label(id))
                .addExternalKeys(ExternalKey.of("division-code", "999999-" + id))
                .build();
    }

    static Subdistrict subdistrict(String id, String parent) {
        return Subdistrict.builder()
                .id(id(id))
                .label(label(id))
                .parents(in(parent))
                .form(Subdistrict.Form.SUBDISTRICT)
                .build();
    }

    static Community community(String id, String parent) {
        return Community.builder()
                .id(id(id))
                .label(label(id))
                .parents(in(parent))
                .build();
    }

    static Compound.Builder compound(String id, String parent) {
        return Compound.builder()
                .id(id(id))
                .label(label(id))
                .parents(in(parent))
                .enclosure(Enclosure.GATED)
                .modes(History.from(START, ManagementMode.PROFESSIONAL));
    }

    static Building building(String id, String parent) {
        return Building.builder()
                .id(id(id))
                .label(label(id))
                .parents(in(parent))
                .build();
    }

    static Stairwell stairwell(String id, String parent) {
        return Stairwell.builder()
                .id(id(id))
                .label(label(id))
                .parents(in(parent))
                .build();
    }

    static Unit.Builder unit(String id, String parent) {
        return Unit.builder()
                .id(id(id))
                .label(label(id))
                .parents(in(parent))
                .use(UnitUse.HOUSE)
                .addAreas(new Area(Quantity.parse("98.12"), Area.Source.REGISTER))
                .delivery(History.from(START, DeliveryState.DELIVERED))
                .holders(History.from(START, Holders.sole(ActorId.of("p-" + id), Masked.of("示例业主"))));
    }

    static Grid grid(String id, String parent, PlaceId... compounds) {
        return Grid.builder()
                .id(id(id))
                .label(label(id))
                .parents(in(parent))
                .compounds(Territory.from(START, List.of(compounds)))
                .build();
    }

    static Holder holder(String id, long numerator, long denominator) {
        return new Holder(ActorId.of(id), Masked.of("示例" + id), Ratio.of(numerator, denominator));
    }

    /** One district, two subdistricts, two communities, three compounds, two grids, a building, a stairwell, two units. */
    static List<Place> all() {
        return List.of(
                district("d1"),
                subdistrict("s1", "d1"),
                subdistrict("s2", "d1"),
                community("c1", "s1"),
                community("c2", "s2"),
                compound("x1", "c1")
                        .addKinds(CompoundKind.AGEING, CompoundKind.RESETTLEMENT)
                        .build(),
                compound("x2", "c1").build(),
                compound("x3", "c2").enclosure(Enclosure.OPEN).build(),
                grid("g1", "c1", id("x1"), id("x2")),
                grid("g2", "c1", id("x1")),
                building("b1", "x1"),
                stairwell("w1", "b1"),
                unit("u1", "w1").build(),
                unit("u2", "b1").use(UnitUse.SHOP).build());
    }
}
