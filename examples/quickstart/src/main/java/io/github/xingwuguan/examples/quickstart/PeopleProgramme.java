package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.carriage.Department;
import io.github.xingwuguan.carriage.ResponsibilityRegister;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.programme.points.PointsAccount;
import io.github.xingwuguan.programme.points.PointsImport;
import io.github.xingwuguan.programme.points.PointsLedger;
import io.github.xingwuguan.programme.points.ServiceTotals;
import io.github.xingwuguan.programme.reportin.FeedbackStatus;
import io.github.xingwuguan.programme.reportin.ReportInRegister;
import io.github.xingwuguan.programme.reportin.ReportInStatus;
import io.github.xingwuguan.programme.responsibility.AssessmentRules;
import io.github.xingwuguan.programme.responsibility.ResponsibilityStatus;
import io.github.xingwuguan.programme.volunteers.VolunteerRegister;
import io.github.xingwuguan.scoring.casework.ResponderStatistics;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.scoring.programme.responsibility.DepartmentAssessment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who reports in and serves, and what the departments answer for. */
final class PeopleProgramme {
    private final DistrictFiles files;
    private final ResponderStatistics responders;
    private final LocalDate asOf;
    private final AssessmentRules rules = BundledPolicies.LOUXING_DEPARTMENTS.read();
    private final ReportInRegister members;
    private final PointsLedger points;

    /**
     * Puts together who serves.
     *
     * @param files where it stands
     * @param responders how departments answer whistles and deal with cases
     * @param asOf the day
     */
    PeopleProgramme(DistrictFiles files, ResponderStatistics responders, LocalDate asOf) {
        this.files = files;
        this.responders = responders;
        this.asOf = asOf;
        this.members = ReportInRegister.of(files.all(RecordKind.REPORT_IN));
        this.points = imported(files.histories()).ledger();
    }

    /** {@return the points ledger and what became of the entries} */
    static PointsImport imported(Histories histories) {
        return PointsLedger.empty(PolicyTimeline.of(List.of(BundledPolicies.LOUXING_POINTS.read())))
                .add(histories.service().points());
    }

    DistrictFiles files() {
        return files;
    }

    /** {@return by what departments are assessed} */
    AssessmentRules rules() {
        return rules;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** {@return who should have reported in, and who had} */
    ReportInStatus reportIn() {
        return members.on(asOf);
    }

    /** {@return which employers heard of their members for the last full year} */
    FeedbackStatus feedback() {
        return members.feedback(asOf.getYear() - 1, asOf);
    }

    /** {@return how many volunteers there are, each person once} */
    int volunteers() {
        List<PlaceId> compounds =
                files.places().places().stream().map(place -> place.id()).toList();
        return VolunteerRegister.of(files.all(RecordKind.VOLUNTEER))
                .on(compounds, asOf)
                .size();
    }

    /** {@return what was done this year and vouched for} */
    ServiceTotals served() {
        DateRange year = DateRange.of(asOf.withDayOfYear(1), asOf.plusDays(1));
        return points.totals(year, Instant.MAX);
    }

    /** {@return the account with the most lines, of several the first} */
    Optional<PointsAccount> longest() {
        return points.subjects().stream()
                .map(subject -> points.account(subject, asOf, Instant.MAX))
                .max(Comparator.comparingInt(
                                (PointsAccount account) -> account.lines().size())
                        .thenComparing(PointsAccount::subject, Comparator.reverseOrder()));
    }

    /** {@return how the responsibility system stands} */
    ResponsibilityStatus responsibility() {
        List<Department> departments = files.bodies().stream()
                .filter(Department.class::isInstance)
                .map(Department.class::cast)
                .toList();
        return ResponsibilityStatus.on(
                asOf,
                ResponsibilityRegister.of(files.all(RecordKind.DUTY)),
                departments,
                files.histories().service().guides());
    }

    /** {@return the assessment of each department that has any score, the best first} */
    List<DepartmentAssessment> assessments(ResponsibilityStatus status) {
        return status.leading().stream()
                .map(department -> DepartmentAssessment.of(department, facts(department, status), rules))
                .filter(assessed -> assessed.score().isPresent())
                .sorted(Comparator.comparing((DepartmentAssessment assessed) ->
                                assessed.score().orElseThrow())
                        .reversed()
                        .thenComparing(DepartmentAssessment::department))
                .toList();
    }

    private FactSheet facts(OrgId department, ResponsibilityStatus status) {
        FactSheet sheet = responders.facts(department);
        return Optional.ofNullable(status.guides().get(department))
                .map(ratio -> sheet.with("guide-steps-in-time", Fact.share(ratio.numerator(), ratio.denominator())))
                .orElse(sheet);
    }
}
