package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.CoOwner;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.VotingUnit;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.place.Area;
import io.github.xingwuguan.place.DeliveryState;
import io.github.xingwuguan.place.UnitUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes rolls for tests: units u1, u2 … of one compound. */
final class Rolls {
    static final PlaceId COMPOUND = PlaceId.of("compound");
    static final LocalDate DAY = LocalDate.parse("2025-03-01");
    static final ActorId DEVELOPER = ActorId.of("developer");

    private final List<VotingUnit> units = new ArrayList<>();
    private final List<ActorId> developers = new ArrayList<>(List.of(DEVELOPER));

    static PlaceId unit(int number) {
        return PlaceId.of("u" + number);
    }

    static ActorId person(String name) {
        return ActorId.of(name);
    }

    /** Homes of owners of their own: o1 holds u1 and so on. */
    static Rolls homes(int count) {
        Rolls rolls = new Rolls();
        for (int i = 1; i <= count; i++) {
            rolls.home(100_00, "o" + i);
        }
        return rolls;
    }

    Rolls home(long areaCenti, String... holders) {
        return add(areaCenti, DeliveryState.DELIVERED, unit -> unit, holders);
    }

    Rolls homes(int count, long areaCenti, String holder) {
        for (int i = 0; i < count; i++) {
            home(areaCenti, holder);
        }
        return this;
    }

    Rolls homes(int count, long areaCenti, DeliveryState delivery) {
        for (int i = 0; i < count; i++) {
            String[] holders = delivery == DeliveryState.UNSOLD ? new String[0] : new String[] {"buyer" + units.size()};
            add(areaCenti, delivery, unit -> unit, holders);
        }
        return this;
    }

    Rolls add(long areaCenti, DeliveryState delivery, UnaryOperator<VotingUnit.Builder> more, String... holders) {
        VotingUnit.Builder unit = VotingUnit.builder()
                .id(unit(units.size() + 1))
                .use(UnitUse.HOUSE)
                .areaCenti(areaCenti)
                .areaSource(Area.Source.REGISTER)
                .delivery(delivery)
                .holders(Stream.of(holders)
                        .map(holder -> new CoOwner(person(holder), Ratio.of(1, holders.length)))
                        .toList());
        units.add(more.apply(unit).build());
        return this;
    }

    Rolls developer(String id) {
        developers.add(person(id));
        return this;
    }

    Electorate roll() {
        return Electorate.builder()
                .compound(COMPOUND)
                .asOf(DAY)
                .developers(developers)
                .units(units)
                .build();
    }
}
