package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.Territory;
import io.github.xingwuguan.programme.facility.Availability;
import io.github.xingwuguan.programme.facility.EverydayService;
import io.github.xingwuguan.programme.facility.Facility;
import io.github.xingwuguan.programme.facility.FacilityKind;
import io.github.xingwuguan.programme.facility.Ports;
import io.github.xingwuguan.programme.facility.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sites and everyday services (设施): 770 places to charge e-bikes with 22,820 ports in use on the day of the figures, and what else there is. */
final class Facilities {
    static final int SITES = 770;
    static final int PORTS = 22_820;
    private static final int BROKEN_SITES = 6;
    private static final int CLOSED_SITES = 9;
    private static final int OUTSIDE_SITES = 24;
    private static final List<FacilityKind> ONLINE =
            List.of(FacilityKind.ONLINE_PAYMENT, FacilityKind.ONLINE_VOTING, FacilityKind.ONLINE_SUPERVISION);
    private static final List<FacilityKind> EVERYDAY =
            List.of(FacilityKind.ELDERLY_MEALS, FacilityKind.REPAIRS, FacilityKind.HOUSEKEEPING, FacilityKind.PARCELS);

    private final DistrictPlan plan;
    private final List<Facility> facilities = new ArrayList<>();
    private final List<CompoundProfile> charged;
    private final List<CompoundProfile> uncharged;

    private Facilities(DistrictPlan plan) {
        this.plan = plan;
        this.charged = plan.compounds().stream().filter(this::isCharged).toList();
        this.uncharged = plan.compounds().stream().filter(c -> !isCharged(c)).toList();
    }

    static List<Facility> of(DistrictPlan plan) {
        Facilities drawn = new Facilities(plan);
        drawn.charging();
        drawn.closed();
        drawn.meetingPlaces();
        ONLINE.forEach(drawn::online);
        EVERYDAY.forEach(drawn::everyday);
        return List.copyOf(drawn.facilities);
    }

    /** As the facts say; outside the programme where services are better. */
    private boolean isCharged(CompoundProfile compound) {
        return plan.participates(compound)
                ? DrawnFacts.of(plan, compound).isYes("charging-covered")
                : compound.merits().service() > 0.4;
    }

    /** One for each compound that is covered, the rest where most people live; a few where every port is broken cover nobody. */
    private void charging() {
        List<List<CompoundProfile>> served = new ArrayList<>();
        charged.forEach(compound -> served.add(List.of(compound)));
        for (int i = 0; i < OUTSIDE_SITES; i++) {
            served.add(neighbours(charged.get(Draws.of("outside-site", i).between(0, charged.size() - 1))));
        }
        int broken = served.size();
        uncharged.stream().limit(BROKEN_SITES).forEach(compound -> served.add(List.of(compound)));
        while (served.size() < SITES) {
            Draws draws = Draws.of("further-site", served.size());
            CompoundProfile one = draws.pick(charged);
            CompoundProfile other = draws.pick(charged);
            served.add(List.of(one.setting().households() >= other.setting().households() ? one : other));
        }
        int[] ports = ports();
        for (int i = 0; i < SITES; i++) {
            Draws draws = Draws.of("charging-site", i);
            boolean isBroken = i >= broken && i < broken + BROKEN_SITES;
            int out = isBroken ? ports[i] : draws.chance(0.2) ? draws.between(1, 4) : 0;
            facilities.add(site(i + 1, served.get(i), ports[i], out, DateRange.from(since(draws))));
        }
    }

    /** Those of the same community: a site in the street serves them all. */
    private List<CompoundProfile> neighbours(CompoundProfile compound) {
        List<CompoundProfile> near = charged.stream()
                .filter(other ->
                        other.setting().community() == compound.setting().community())
                .limit(3)
                .toList();
        return near.size() > 1 ? near : List.of(compound);
    }

    /** Drawn around the mean, then one more or less from the first on until the sum is right. */
    private static int[] ports() {
        int[] ports = new int[SITES];
        int sum = 0;
        for (int i = 0; i < SITES; i++) {
            ports[i] = Draws.of("ports", i).between(12, 46);
            sum += ports[i];
        }
        for (int i = 0; sum != PORTS; i = (i + 1) % SITES) {
            int step = Integer.signum(PORTS - sum);
            ports[i] += step;
            sum += step;
        }
        return ports;
    }

    /** Taken away before the day, where charging is missed; they are in no figure. */
    private void closed() {
        for (int i = 0; i < CLOSED_SITES; i++) {
            Draws draws = Draws.of("closed-site", i);
            LocalDate since = LocalDate.of(2021, draws.between(1, 12), 1);
            CompoundProfile compound = uncharged.get(BROKEN_SITES + i);
            facilities.add(site(
                    SITES + i + 1,
                    List.of(compound),
                    draws.between(8, 20),
                    0,
                    DateRange.of(since, LocalDate.of(2025, draws.between(1, 10), draws.between(1, 28)))));
        }
    }

    private static LocalDate since(Draws draws) {
        return LocalDate.of(draws.between(2022, 2025), draws.between(1, 9), draws.between(1, 28));
    }

    private static Site site(int number, List<CompoundProfile> served, int ports, int broken, DateRange during) {
        String digits = Names.digits(number, 4);
        return Site.builder()
                .id(PlaceId.of("site-" + digits))
                .label(Label.of("示例充电点" + digits, "Sample E-bike Site " + digits))
                .kind(FacilityKind.E_BIKE_CHARGING)
                .compound(served.size() == 1 ? Optional.of(Names.compound(served.get(0))) : Optional.empty())
                .during(during)
                .serves(Territory.from(
                        during.from(), served.stream().map(Names::compound).toList()))
                .ports(History.from(during.from(), new Ports(ports, broken)))
                .build();
    }

    private void meetingPlaces() {
        for (CompoundProfile compound : plan.compounds()) {
            boolean isThere = plan.participates(compound)
                    ? DrawnFacts.of(plan, compound).isYes("meeting-place")
                    : compound.merits().governance() > 0.5;
            if (isThere) {
                LocalDate since = Names.monthsAgo(Draws.of("meeting-place", compound.number()), 13, 70);
                facilities.add(Site.builder()
                        .id(PlaceId.of("meeting-" + compound.id()))
                        .label(Names.of(compound, "楼宇会议事点", "Meeting place"))
                        .kind(FacilityKind.MEETING_PLACE)
                        .compound(Names.compound(compound))
                        .during(DateRange.from(since))
                        .serves(Territory.from(since, List.of(Names.compound(compound))))
                        .build());
            }
        }
    }

    /** One platform for the district; compounds joined it one by one. */
    private void online(FacilityKind kind) {
        List<Dated<PlaceId>> joined = new ArrayList<>();
        for (CompoundProfile compound : plan.compounds()) {
            if (isOnline(compound, kind)) {
                LocalDate since = Names.monthsAgo(Draws.of(kind.code(), compound.number()), 1, 30);
                joined.add(Dated.from(since, Names.compound(compound)));
            }
        }
        facilities.add(EverydayService.builder()
                .id(PlaceId.of(kind.code()))
                .label(Label.of("示例平台 " + kind.code(), "Sample platform: " + kind.code()))
                .kind(kind)
                .serves(new Territory(joined))
                .availability(History.from(LocalDate.of(2023, 1, 1), Availability.OPEN))
                .build());
    }

    /** All three where the facts say full, one or two where they say partial. */
    private boolean isOnline(CompoundProfile compound, FacilityKind kind) {
        boolean isFull = plan.participates(compound)
                && DrawnFacts.of(plan, compound).code("online-services").equals("full");
        Draws draws = Draws.of("online", compound.number());
        int first = draws.between(0, 2);
        int left = draws.between(1, 2);
        boolean isNone = !plan.participates(compound) && draws.chance(0.3);
        return isFull || (!isNone && Math.floorMod(ONLINE.indexOf(kind) - first, 3) < left);
    }

    /** Communities offer them to their compounds; some have announced more than they have opened. */
    private void everyday(FacilityKind kind) {
        for (int number = 0; number < DistrictPlan.COMMUNITIES; number++) {
            int community = number;
            List<PlaceId> compounds = plan.compounds().stream()
                    .filter(compound -> compound.setting().community() == community)
                    .map(Names::compound)
                    .toList();
            Draws draws = Draws.of("everyday-" + kind.code(), number);
            if (compounds.isEmpty() || draws.chance(0.35)) {
                continue;
            }
            LocalDate since = Names.monthsAgo(draws, 2, 40);
            History<Availability> announced = History.from(since, Availability.ADVERTISED);
            String digits = Names.digits(number + 1, 2);
            facilities.add(EverydayService.builder()
                    .id(PlaceId.of(kind.code() + "-" + digits))
                    .label(Label.of(
                            "示例社区" + digits + " " + kind.code(), "Sample Community " + digits + ": " + kind.code()))
                    .kind(kind)
                    .serves(Territory.from(since, compounds))
                    .availability(
                            draws.chance(0.15) ? announced : announced.thenFrom(since.plusDays(30), Availability.OPEN))
                    .build());
        }
    }
}
