package io.github.xingwuguan.programme.facility;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Community;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.CompoundKind;
import io.github.xingwuguan.place.District;
import io.github.xingwuguan.place.Enclosure;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.ManagementMode;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.place.Subdistrict;
import io.github.xingwuguan.place.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Ten invented compounds, x0 ageing and resettlement, x1 to x4 ageing, x5 to x9 commercial, and what serves them. */
final class Compounds {
    static final LocalDate START = LocalDate.parse("2020-01-01");
    static final LocalDate TODAY = LocalDate.parse("2025-10-28");
    static final int MANY = 10;

    private Compounds() {}

    static PlaceId x(int number) {
        return PlaceId.of("x" + number);
    }

    static List<PlaceId> all() {
        List<PlaceId> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            all.add(x(i));
        }
        return all;
    }

    static Label label(String id) {
        return Label.of("示例" + id, "Example " + id);
    }

    static PlaceRegister places() {
        List<Place> places = new ArrayList<>();
        places.add(District.builder().id(PlaceId.of("d")).label(label("d")).build());
        places.add(Subdistrict.builder()
                .id(PlaceId.of("s"))
                .label(label("s"))
                .parents(History.from(START, PlaceId.of("d")))
                .form(Subdistrict.Form.SUBDISTRICT)
                .build());
        places.add(Community.builder()
                .id(PlaceId.of("c"))
                .label(label("c"))
                .parents(History.from(START, PlaceId.of("s")))
                .build());
        for (int i = 0; i < MANY; i++) {
            Compound.Builder compound = Compound.builder()
                    .id(x(i))
                    .label(label("x" + i))
                    .parents(History.from(START, PlaceId.of("c")))
                    .enclosure(Enclosure.GATED)
                    .addKinds(i < 5 ? CompoundKind.AGEING : CompoundKind.COMMERCIAL)
                    .modes(History.from(START, ManagementMode.PROFESSIONAL));
            places.add((i == 0 ? compound.addKinds(CompoundKind.RESETTLEMENT) : compound).build());
        }
        return PlaceRegister.of(places);
    }

    /** A place to charge e-bikes, in use since the start. */
    static Site.Builder charging(String id, int installed, int broken, PlaceId... serves) {
        return site(id, FacilityKind.E_BIKE_CHARGING, serves).ports(History.from(START, new Ports(installed, broken)));
    }

    static Site.Builder site(String id, FacilityKind kind, PlaceId... serves) {
        return Site.builder()
                .id(PlaceId.of(id))
                .label(label(id))
                .kind(kind)
                .during(DateRange.from(START))
                .serves(Territory.from(START, List.of(serves)));
    }

    static EverydayService.Builder service(String id, FacilityKind kind, Availability availability, PlaceId... serves) {
        return EverydayService.builder()
                .id(PlaceId.of(id))
                .label(label(id))
                .kind(kind)
                .serves(Territory.from(START, List.of(serves)))
                .availability(History.from(START, availability));
    }

    static FacilityRegister register(Facility... facilities) {
        return FacilityRegister.of(places(), List.of(facilities));
    }
}
