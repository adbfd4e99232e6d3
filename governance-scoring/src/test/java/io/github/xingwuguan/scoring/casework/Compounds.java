package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.place.Building;
import io.github.xingwuguan.place.Community;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.District;
import io.github.xingwuguan.place.Enclosure;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.place.Subdistrict;
import io.github.xingwuguan.place.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two communities; x1 and x2 lie in the first, x3 in the second, the building b in x1. */
final class Compounds {
    static final LocalDate START = LocalDate.of(2020, 1, 1);
    static final PlaceRegister PLACES = places();

    private Compounds() {}

    private static Label label(String id) {
        return Label.of("示例" + id, "Example " + id);
    }

    private static History<PlaceId> in(String parent) {
        return History.from(START, PlaceId.of(parent));
    }

    private static PlaceRegister places() {
        List<Place> places = new ArrayList<>();
        places.add(District.builder().id(PlaceId.of("d")).label(label("d")).build());
        places.add(Subdistrict.builder()
                .id(PlaceId.of("s"))
                .label(label("s"))
                .form(Subdistrict.Form.TOWN)
                .parents(in("d"))
                .build());
        for (String id : List.of("c1", "c2")) {
            places.add(Community.builder()
                    .id(PlaceId.of(id))
                    .label(label(id))
                    .parents(in("s"))
                    .build());
        }
        for (String id : List.of("x1", "x2", "x3")) {
            places.add(Compound.builder()
                    .id(PlaceId.of(id))
                    .label(label(id))
                    .parents(in(id.equals("x3") ? "c2" : "c1"))
                    .enclosure(Enclosure.GATED)
                    .modes(History.none())
                    .build());
        }
        places.add(Building.builder()
                .id(PlaceId.of("b"))
                .label(label("b"))
                .parents(in("x1"))
                .build());
        return PlaceRegister.of(places);
    }

    static PartyBranch branch(String id, PartyBranch.Form form, DateRange days, String... compounds) {
        return PartyBranch.builder()
                .id(OrgId.of(id))
                .label(label(id))
                .form(form)
                .compounds(new Territory(Arrays.stream(compounds)
                        .map(compound -> new Dated<>(PlaceId.of(compound), days))
                        .toList()))
                .build();
    }
}
