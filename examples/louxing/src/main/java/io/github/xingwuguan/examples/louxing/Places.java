package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Community;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.CompoundKind;
import io.github.xingwuguan.place.District;
import io.github.xingwuguan.place.Enclosure;
import io.github.xingwuguan.place.Grid;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.ManagementMode;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.Subdistrict;
import io.github.xingwuguan.place.Subdistrict.Form;
import io.github.xingwuguan.place.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places of the district (地点): district, subdistricts, communities, grids, compounds. */
final class Places {
    private static final PlaceId DISTRICT = PlaceId.of("district-1");
    private static final LocalDate RECORDED = LocalDate.of(2020, 1, 1);
    private static final List<String> DIGITS = List.of("一", "二", "三", "四", "五", "六", "七", "八");
    private static final int NOT_ENTERED = 14;
    private static final int COMPOUNDS_A_GRID = 2;

    private final DistrictPlan plan;
    private final List<Place> places = new ArrayList<>();
    private int communities;

    private Places(DistrictPlan plan) {
        this.plan = plan;
    }

    static List<Place> of(DistrictPlan plan) {
        Places drawn = new Places(plan);
        drawn.places.add(District.builder()
                .id(DISTRICT)
                .label(Label.of("示例区", "Sample District"))
                .build());
        drawn.subdistricts("甲", "街道", Form.SUBDISTRICT, 7, 8);
        drawn.subdistricts("乙", "镇", Form.TOWN, 4, 3);
        drawn.subdistricts("丙", "乡", Form.TOWNSHIP, 2, 2);
        drawn.grids();
        Set<CompoundProfile> missing = notEntered(plan);
        plan.compounds().forEach(compound -> drawn.places.add(compound(compound, !missing.contains(compound))));
        return List.copyOf(drawn.places);
    }

    private void subdistricts(String letter, String suffix, Form form, int count, int communitiesEach) {
        for (int i = 0; i < count; i++) {
            String zh = letter + DIGITS.get(i);
            String en = form.code() + " " + (i + 1);
            PlaceId id = PlaceId.of(form.code() + "-" + (i + 1));
            places.add(Subdistrict.builder()
                    .id(id)
                    .label(Label.of(zh + suffix, "Sample " + en))
                    .parents(History.from(RECORDED, DISTRICT))
                    .form(form)
                    .build());
            for (int c = 0; c < communitiesEach; c++) {
                Label label = Label.of(zh + "第" + DIGITS.get(c) + "社区", "Community " + (c + 1) + " of " + en);
                places.add(Community.builder()
                        .id(Names.community(communities++))
                        .label(label)
                        .parents(History.from(RECORDED, id))
                        .build());
            }
        }
    }

    /** About two compounds a grid; the largest of a community is shared by two grids where there are two. */
    private void grids() {
        for (int community = 0; community < DistrictPlan.COMMUNITIES; community++) {
            int of = community;
            List<CompoundProfile> inside = plan.compounds().stream()
                    .filter(compound -> compound.setting().community() == of)
                    .sorted(Comparator.comparingInt(
                                    (CompoundProfile c) -> -c.setting().households())
                            .thenComparingInt(CompoundProfile::number))
                    .toList();
            int count = Math.max(1, inside.size() / COMPOUNDS_A_GRID);
            for (int grid = 0; grid < count; grid++) {
                places.add(grid(community, grid, covered(inside, grid, count)));
            }
        }
    }

    private static List<PlaceId> covered(List<CompoundProfile> inside, int grid, int count) {
        List<PlaceId> covered = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            if (i % count == grid || (i == 0 && grid == 1)) {
                covered.add(Names.compound(inside.get(i)));
            }
        }
        return covered;
    }

    private static Grid grid(int community, int number, List<PlaceId> covered) {
        PlaceId parent = Names.community(community);
        String code = Names.digits(community + 1, 2) + "-" + (number + 1);
        return Grid.builder()
                .id(PlaceId.of("grid-" + code))
                .label(Label.of("示例网格" + code, "Sample Grid " + code))
                .parents(History.from(RECORDED, parent))
                .compounds(Territory.from(RECORDED, covered))
                .build();
    }

    /** 296 of 310 compounds stand on the supervision platform: 95.5 %. */
    static Set<CompoundProfile> notEntered(DistrictPlan plan) {
        return plan.compounds().stream()
                .filter(compound -> !plan.participates(compound))
                .sorted(Comparator.comparingDouble(
                        (CompoundProfile compound) -> compound.merits().mean()))
                .limit(NOT_ENTERED)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Compound compound(CompoundProfile profile, boolean isEntered) {
        Draws draws = Draws.of("place", profile.number());
        boolean gated = draws.chance(profile.setting().kind().equals("commercial") ? 0.92 : 0.35);
        return Compound.builder()
                .id(Names.compound(profile))
                .label(Names.numbered("示例小区", "Sample Compound", profile.number()))
                .addAllExternalKeys(
                        isEntered ? List.of(ExternalKey.of("supervision-platform", "P" + profile.id())) : List.of())
                .parents(
                        History.from(RECORDED, Names.community(profile.setting().community())))
                .enclosure(gated ? Enclosure.GATED : Enclosure.OPEN)
                .addAllKinds(kinds(profile))
                .modes(modes(profile, draws))
                .build();
    }

    /** Built before 2000, a compound is ageing whatever else it is. */
    private static List<CompoundKind> kinds(CompoundProfile profile) {
        CompoundKind kind = new CompoundKind(profile.setting().kind());
        boolean ageing = profile.setting().deliveredIn() < 2000;
        return Stream.concat(Stream.of(kind), ageing ? Stream.of(CompoundKind.AGEING) : Stream.empty())
                .distinct()
                .toList();
    }

    /** The present mode since service began; some compounds had nobody before. */
    private static History<ManagementMode> modes(CompoundProfile profile, Draws draws) {
        ManagementMode mode = Stream.of(ManagementMode.values())
                .filter(m -> m.code().equals(profile.service().mode()))
                .findFirst()
                .orElseThrow();
        LocalDate since = DistrictPlan.AS_OF.minusMonths(profile.service().months());
        return mode.isManaged() && draws.chance(0.3) && since.isAfter(RECORDED)
                ? History.from(RECORDED, ManagementMode.NONE).thenFrom(since, mode)
                : History.from(since, mode);
    }
}
