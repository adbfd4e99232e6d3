package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.Coverage;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.programme.emergency.EmergencyLog;
import io.github.xingwuguan.programme.evidence.EvidenceBook;
import io.github.xingwuguan.programme.facility.FacilityCount;
import io.github.xingwuguan.programme.facility.FacilityKind;
import io.github.xingwuguan.programme.facility.FacilityRegister;
import io.github.xingwuguan.programme.fee.Collected;
import io.github.xingwuguan.programme.fee.FeeLedger;
import io.github.xingwuguan.programme.oversight.Alert;
import io.github.xingwuguan.programme.oversight.OversightBook;
import io.github.xingwuguan.programme.oversight.Supervision;
import io.github.xingwuguan.programme.registration.Entered;
import io.github.xingwuguan.programme.registration.Registration;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.scoring.district.ScoreboardQuestion;
import java.time.LocalDate;
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
        this.files = files;
        this.asOf = asOf;
        this.window = ScoreboardQuestion.on(asOf).twelveMonths();
        this.compounds = files.places().places().stream()
                .filter(Compound.class::isInstance)
                .map(Place::id)
                .toList();
        this.facilities = FacilityRegister.of(files.places(), files.all(RecordKind.FACILITY));
        this.problems = EvidenceBook.of(files.all(RecordKind.EVIDENCE));
        this.registration =
                Registration.of(BundledPolicies.LOUXING_REGISTRATION.read(), files.all(RecordKind.REGISTRATION));
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
        return EmergencyLog.of(files.all(RecordKind.EMERGENCY));
    }

    DateRange window() {
        return window;
    }

    /** {@return what all compounds collected together for bills that began in the twelve months} */
    Collected collected() {
        FeeLedger ledger = FeeLedger.of(BundledPolicies.LOUXING_FEES.read(), files.all(RecordKind.FEE));
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
        OversightBook book = OversightBook.of(files.all(RecordKind.OVERSIGHT));
        List<PlaceId> known = files.all(RecordKind.OVERSIGHT).stream()
                .map(record -> record.compound())
                .distinct()
                .toList();
        return Supervision.alerts(BundledPolicies.LOUXING_SUPERVISION.read(), book, files.bodies(), known, asOf);
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
}
