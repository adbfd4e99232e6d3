package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.Coverage;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.programme.emergency.EmergencyLog;
import io.github.xingwuguan.programme.evidence.EvidenceBook;
import io.github.xingwuguan.programme.evidence.LivelihoodProblem;
import io.github.xingwuguan.programme.facility.FacilityCount;
import io.github.xingwuguan.programme.facility.FacilityKind;
import io.github.xingwuguan.programme.facility.FacilityRegister;
import io.github.xingwuguan.programme.facility.Site;
import io.github.xingwuguan.programme.fee.Collected;
import io.github.xingwuguan.programme.fee.FeeLedger;
import io.github.xingwuguan.programme.oversight.Alert;
import io.github.xingwuguan.programme.oversight.OversightBook;
import io.github.xingwuguan.programme.oversight.Supervision;
import io.github.xingwuguan.programme.registration.Entered;
import io.github.xingwuguan.programme.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Services and supervision of a district on a day: single records become registers, and registers answer. */
final class ServiceProgramme {
    private final DistrictFiles files;
    private final LocalDate asOf;
    private final DateRange window;
    private final List<PlaceId> compounds;
    private final FacilityRegister facilities;
    private final EvidenceBook problems;
    private final Registration registration;

    ServiceProgramme(DistrictFiles files, LocalDate asOf) {
        ServiceRecords.Supervised supervised = files.services().supervised();
        this.files = files;
        this.asOf = asOf;
        this.window = DateRange.of(asOf.minusYears(1).plusDays(1), asOf.plusDays(1));
        this.compounds = files.places().places().stream()
                .filter(Compound.class::isInstance)
                .map(Place::id)
                .toList();
        this.facilities = FacilityRegister.of(files.places(), files.services().facilities());
        this.problems = EvidenceBook.of(supervised.problems());
        this.registration = Registration.of(
                BundledPolicies.registrationPolicy(BundledPolicies.LOUXING_REGISTRATION), supervised.registration());
    }

    LocalDate asOf() {
        return asOf;
    }

    FacilityCount charging() {
        return facilities.count(FacilityKind.E_BIKE_CHARGING, asOf);
    }

    /** {@return coverage of all compounds by kind of facility, in the order of the codes} */
    Map<FacilityKind, Coverage> coverage() {
        Map<FacilityKind, Coverage> coverage = new LinkedHashMap<>();
        facilities.facilities().stream()
                .map(facility -> facility.kind())
                .distinct()
                .sorted()
                .forEach(kind -> coverage.put(kind, facilities.coverage(kind, asOf, compounds)));
        return coverage;
    }

    EmergencyLog emergencies() {
        return EmergencyLog.of(files.services().emergencies());
    }

    DateRange window() {
        return window;
    }

    /** {@return what all compounds collected together for bills that began in the twelve months} */
    Collected collected() {
        FeeLedger ledger = FeeLedger.of(
                BundledPolicies.feePolicy(BundledPolicies.LOUXING_FEES),
                files.services().fees());
        return ledger.publicFigures(window, asOf).values().stream().reduce(Collected.NOTHING, Collected::plus);
    }

    Entered entered() {
        return registration.entered(compounds, asOf);
    }

    Map<String, Ratio> fields() {
        return registration.fields(compounds, asOf);
    }

    /** {@return the alerts of the compounds of which supervision knows something} */
    List<Alert> alerts() {
        OversightBook book = OversightBook.of(files.services().supervised().oversight());
        List<PlaceId> known = files.services().supervised().oversight().stream()
                .map(record -> record.compound())
                .distinct()
                .toList();
        return Supervision.alerts(
                BundledPolicies.supervisionPolicy(BundledPolicies.LOUXING_SUPERVISION),
                book,
                files.bodies(),
                known,
                asOf);
    }

    /** {@return the community that solved most problems, with how many of how many} */
    Optional<Map.Entry<PlaceId, Ratio>> foremost() {
        return problems.problems(window, asOf).entrySet().stream()
                .max(Comparator.comparingLong(community -> community.getValue().numerator()));
    }

    /** {@return problems solved of problems reported in the district, which is another figure than that of one community} */
    Ratio solved() {
        return problems.problems(window, asOf).values().stream()
                .reduce(
                        Ratio.of(0, 0),
                        (a, b) -> Ratio.of(a.numerator() + b.numerator(), a.denominator() + b.denominator()));
    }

    /** {@return the figures of the headline} */
    Map<String, Figure> figures() {
        List<String> sites = facilities.facilities().stream()
                .filter(facility -> facility instanceof Site site
                        && site.kind().equals(FacilityKind.E_BIKE_CHARGING)
                        && site.during().contains(asOf))
                .map(facility -> facility.id().value())
                .toList();
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("chargingSites", Figure.count(day("电动自行车充电点", "sites in use to charge e-bikes"), id(), sites));
        figures.put(
                "chargingPorts",
                new Figure(
                        new Figure.Value.Count(charging().ports()),
                        day("其端口数，含故障", "their ports, broken ones among them"),
                        id(),
                        sites));
        Entered entered = entered();
        List<String> ids = compounds.stream()
                .filter(compound -> !entered.missing().containsKey(compound))
                .map(PlaceId::value)
                .toList();
        figures.put(
                "compoundsEntered",
                Figure.share(
                        compounds.size(),
                        day("已录入全部必录信息类别的小区", "compounds with every mandatory kind of record"),
                        id(),
                        ids));
        foremost().ifPresent(community -> figures.put("problemsSolved", solvedIn(community.getKey())));
        return figures;
    }

    private Figure solvedIn(PlaceId community) {
        List<String> ids = new ArrayList<>();
        files.services().supervised().problems().forEach(record -> {
            if (record instanceof LivelihoodProblem problem
                    && problem.place().equals(community)
                    && window.contains(problem.reportedOn())
                    && problem.isSolved(asOf)) {
                ids.add(problem.id());
            }
        });
        return Figure.count(
                new Figure.Meaning(
                        Label.of("一个社区解决的民生问题，不是全区数", "problems solved in one community, no figure of the district"),
                        community.value(),
                        new Figure.Time(window.toString(), asOf),
                        Figure.Nature.ILLUSTRATIVE),
                id(),
                ids);
    }

    private Figure.Meaning day(String zh, String en) {
        return new Figure.Meaning(
                Label.of(zh, en),
                "compounds of the district",
                new Figure.Time(asOf.toString(), asOf),
                Figure.Nature.ILLUSTRATIVE);
    }

    private static PolicyId id() {
        return BundledPolicies.LOUXING_REGISTRATION;
    }
}
