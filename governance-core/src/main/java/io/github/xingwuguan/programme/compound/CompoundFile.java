package io.github.xingwuguan.programme.compound;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Union;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is on file of compounds (小区档案). Immutable and thread-safe. */
public final class CompoundFile {
    /** A record on the wire: an object with one member that names the kind. */
    public static final Union<CompoundRecord> RECORD = Union.<CompoundRecord>of("Compound record")
            .variant("branch", BranchSetup.class, BranchSetup.SHAPE)
            .variant("station", StationPremises.class, StationPremises.SHAPE)
            .variant("assembly", AssemblyHeld.class, AssemblyHeld.SHAPE)
            .variant("rules", OwnersRules.class, OwnersRules.SHAPE)
            .variant("outside-star", OutsideStar.class, OutsideStar.SHAPE)
            .variant("incident", ConfirmedIncident.class, ConfirmedIncident.SHAPE)
            .variant("practice", AdoptedPractice.class, AdoptedPractice.SHAPE)
            .variant("ownership", Ownership.class, Ownership.SHAPE)
            .done();

    private final Map<PlaceId, List<CompoundRecord>> records = new HashMap<>();

    private CompoundFile(List<? extends CompoundRecord> given) {
        given.stream()
                .sorted(Comparator.comparing(CompoundRecord::on))
                .forEach(record -> records.computeIfAbsent(record.compound(), c -> new ArrayList<>())
                        .add(record));
    }

    /**
     * {@return the file of some records}
     *
     * @param records in any order; of two of one kind and day the one given last counts as the later one
     */
    public static CompoundFile of(List<? extends CompoundRecord> records) {
        return new CompoundFile(records);
    }

    /**
     * {@return the code of the kind of a record, as on the wire}
     *
     * @param record the record
     */
    public static String code(CompoundRecord record) {
        return RECORD.code(record);
    }

    /**
     * {@return the records of a kind up to a day, the earliest first}
     *
     * @param compound the compound
     * @param kind the kind
     * @param date the day, included
     * @param <R> the kind
     */
    public <R extends CompoundRecord> List<R> until(PlaceId compound, Class<R> kind, LocalDate date) {
        return records.getOrDefault(compound, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(record -> !record.on().isAfter(date))
                .toList();
    }

    /**
     * {@return the record of a kind that holds on a day: the last one up to it}
     *
     * @param compound the compound
     * @param kind the kind
     * @param date the day
     * @param <R> the kind
     */
    public <R extends CompoundRecord> Optional<R> latest(PlaceId compound, Class<R> kind, LocalDate date) {
        List<R> known = until(compound, kind, date);
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    /**
     * {@return the records of a kind within some days, the earliest first}
     *
     * @param compound the compound
     * @param kind the kind
     * @param days the days
     * @param <R> the kind
     */
    public <R extends CompoundRecord> List<R> within(PlaceId compound, Class<R> kind, DateRange days) {
        return until(compound, kind, days.until().minusDays(1)).stream()
                .filter(record -> days.contains(record.on()))
                .toList();
    }
}
