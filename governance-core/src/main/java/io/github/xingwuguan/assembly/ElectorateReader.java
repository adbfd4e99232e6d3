package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.place.Area;
import io.github.xingwuguan.place.Building;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.DeliveryState;
import io.github.xingwuguan.place.Holders;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.place.Stairwell;
import io.github.xingwuguan.place.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a roll out of the register of places. */
final class ElectorateReader {
    /** The system by whose keys units have certificates of title. */
    private static final String CERTIFICATE = "certificate";

    private final PlaceRegister register;
    private final LocalDate asOf;
    private final List<Area.Source> order;
    private final Problems.Collector problems = Problems.collector();

    ElectorateReader(PlaceRegister register, LocalDate asOf, List<Area.Source> order) {
        this.register = register;
        this.asOf = asOf;
        this.order = order;
    }

    Electorate read(PlaceId compound) {
        if (register.find(compound, Compound.class).isEmpty()) {
            throw new GovernanceException(
                    "unknown-place", "Compound must be in the register, but " + compound + " was not");
        }
        List<Unit> places = register.within(compound, Unit.class, asOf);
        List<VotingUnit> units = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            unit("/units/" + i, places.get(i)).ifPresent(units::add);
        }
        problems.toProblems().throwIfAny();
        return Electorate.builder().compound(compound).asOf(asOf).units(units).build();
    }

    /** Empty if something is missing, which is then among the problems. */
    private Optional<VotingUnit> unit(String path, Unit unit) {
        Optional<Area> area = area(unit);
        Optional<DeliveryState> delivery = unit.deliveryOn(asOf);
        Optional<Holders> holders = unit.holdersOn(asOf);
        if (area.isEmpty()) {
            missing(
                    "no-area",
                    path,
                    unit,
                    "an area of one of " + order.stream().map(Area.Source::code).toList());
        }
        if (delivery.isEmpty()) {
            missing("no-delivery", path, unit, "a state of delivery on " + asOf);
        }
        if (holders.isEmpty() && delivery.isPresent() && delivery.get() != DeliveryState.UNSOLD) {
            missing("no-holder", path, unit, "a holder on " + asOf);
        }
        if (area.isEmpty() || delivery.isEmpty()) {
            return Optional.empty();
        }
        VotingUnit.Builder row = VotingUnit.builder()
                .id(unit.id())
                .use(unit.use())
                .areaCenti(area.get().centi())
                .areaSource(area.get().source())
                .delivery(delivery.get())
                .certificate(certificate(unit));
        holders.ifPresent(all -> row.holders(all.all().stream()
                .map(holder -> new CoOwner(holder.id(), holder.share()))
                .toList()));
        for (Place above : register.ancestors(unit.id(), asOf)) {
            if (above instanceof Building) {
                row.building(above.id());
            } else if (above instanceof Stairwell) {
                row.stairwell(above.id());
            }
        }
        return Optional.of(row.build());
    }

    private void missing(String code, String path, Unit unit, String what) {
        problems.error(code, path, "Unit must have " + what + ", but " + unit.id() + " had none");
    }

    private Optional<Area> area(Unit unit) {
        return order.stream()
                .flatMap(source -> unit.areas().stream().filter(area -> area.source() == source))
                .findFirst();
    }

    private static Optional<String> certificate(Unit unit) {
        return unit.externalKeys().stream()
                .filter(key -> key.system().equals(CERTIFICATE))
                .map(ExternalKey::key)
                .findFirst();
    }

    static Electorate name(Electorate roll, Map<PlaceId, ActorId> representatives) {
        Set<PlaceId> unknown = new HashSet<>(representatives.keySet());
        List<VotingUnit> units = new ArrayList<>(roll.units().size());
        for (VotingUnit unit : roll.units()) {
            unknown.remove(unit.id());
            ActorId named = representatives.get(unit.id());
            units.add(
                    named == null
                            ? unit
                            : unit.toBuilder().representative(named).build());
        }
        Problems.Collector problems = Problems.collector();
        unknown.stream()
                .sorted()
                .forEach(id ->
                        problems.error("unknown-unit", "/" + id, "Unit must be in the roll, but " + id + " was not"));
        problems.toProblems().throwIfAny();
        return roll.toBuilder().units(units).build();
    }
}
