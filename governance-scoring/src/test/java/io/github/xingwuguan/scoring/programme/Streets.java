package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Community;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.District;
import io.github.xingwuguan.place.Enclosure;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.ManagementMode;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.place.Subdistrict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An invented district: s1 has the communities c1 and c2, s2 has c3. Of the compounds x0 to x11 the first four lie in c1, the next four in
 * c2, the others in c3; x0 moves from c1 to c3 on {@link #MOVE}.
 */
final class Streets {
    static final LocalDate START = LocalDate.of(2020, 1, 1);
    static final LocalDate MOVE = LocalDate.of(2025, 7, 1);
    static final PlaceRegister PLACES = places();

    private Streets() {}

    static PlaceId place(String id) {
        return PlaceId.of(id);
    }

    static Label label(String id) {
        return Label.of("示例" + id, "Example " + id);
    }

    private static History<PlaceId> in(String parent) {
        return History.from(START, PlaceId.of(parent));
    }

    static String communityOf(int compound) {
        return "c" + (1 + compound / 4);
    }

    private static PlaceRegister places() {
        List<Place> places = new ArrayList<>();
        places.add(District.builder().id(place("d")).label(label("d")).build());
        for (String id : List.of("s1", "s2")) {
            places.add(Subdistrict.builder()
                    .id(place(id))
                    .label(label(id))
                    .form(Subdistrict.Form.SUBDISTRICT)
                    .parents(in("d"))
                    .build());
        }
        for (String id : List.of("c1", "c2", "c3")) {
            places.add(Community.builder()
                    .id(place(id))
                    .label(label(id))
                    .parents(in(id.equals("c3") ? "s2" : "s1"))
                    .build());
        }
        for (int i = 0; i < 12; i++) {
            History<PlaceId> parents = in(communityOf(i));
            places.add(Compound.builder()
                    .id(place("x" + i))
                    .label(label("x" + i))
                    .parents(i == 0 ? parents.thenFrom(MOVE, place("c3")) : parents)
                    .enclosure(Enclosure.GATED)
                    .modes(History.from(START, i % 3 == 0 ? ManagementMode.NONE : ManagementMode.PROFESSIONAL))
                    .build());
        }
        return PlaceRegister.of(places);
    }
}
