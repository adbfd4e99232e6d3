package io.github.xingwuguan.examples.louxing;

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

/** The rolls of three invented compounds (示例业主名册) that are not among the places of the district. */
final class Rolls {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 1);

    private final String compound;
    private final List<VotingUnit> units = new ArrayList<>();

    private Rolls(String compound) {
        this.compound = compound;
    }

    /** 90 homes of unlike size; one in ten is held by a couple who named one of them. */
    static Electorate garden() {
        Rolls rolls = new Rolls("vote-garden");
        Draws draws = Draws.of("rolls", 1);
        for (int i = 1; i <= 90; i++) {
            int area = draws.between(72_00, 138_00);
            rolls.add(UnitUse.HOUSE, area, i % 10 == 0 ? List.of("a" + i, "b" + i) : List.of("a" + i));
        }
        return rolls.roll();
    }

    /** 40 small homes, and 12 shops that hold more area than all of them. */
    static Electorate market() {
        Rolls rolls = new Rolls("vote-market");
        Draws draws = Draws.of("rolls", 2);
        for (int i = 1; i <= 36; i++) {
            rolls.add(UnitUse.HOUSE, draws.between(48_00, 64_00), List.of("a" + i));
        }
        for (int i = 37; i <= 48; i++) {
            rolls.add(UnitUse.SHOP, draws.between(260_00, 420_00), List.of("a" + i));
        }
        for (int i = 49; i <= 52; i++) {
            rolls.add(UnitUse.HOUSE, draws.between(48_00, 64_00), List.of("a" + i));
        }
        return rolls.roll();
    }

    /** 60 homes of one size. */
    static Electorate court() {
        Rolls rolls = new Rolls("vote-court");
        for (int i = 1; i <= 60; i++) {
            rolls.add(UnitUse.HOUSE, 100_00, List.of("a" + i));
        }
        return rolls.roll();
    }

    private void add(UnitUse use, int areaCenti, List<String> holders) {
        VotingUnit.Builder unit = VotingUnit.builder()
                .id(PlaceId.of(compound + "-" + Names.digits(units.size() + 1, 3)))
                .use(use)
                .areaCenti(areaCenti)
                .areaSource(Area.Source.REGISTER)
                .delivery(DeliveryState.DELIVERED)
                .holders(holders.stream()
                        .map(holder -> new CoOwner(person(holder), Ratio.of(1, holders.size())))
                        .toList());
        if (holders.size() > 1) {
            unit.representative(person(holders.get(0)));
        }
        units.add(unit.build());
    }

    private ActorId person(String holder) {
        return ActorId.of("p-" + compound + "-" + holder);
    }

    private Electorate roll() {
        return Electorate.builder()
                .compound(PlaceId.of(compound))
                .asOf(DAY)
                .units(units)
                .build();
    }
}
