package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.Department;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.programme.points.PointsAccount;
import io.github.xingwuguan.programme.points.ServiceTotals;
import io.github.xingwuguan.programme.reportin.FeedbackStatus;
import io.github.xingwuguan.programme.reportin.ReportInStatus;
import io.github.xingwuguan.programme.responsibility.AssessmentRules;
import io.github.xingwuguan.programme.responsibility.ResponsibilityStatus;
import io.github.xingwuguan.scoring.casework.ResponderStatistics;
import io.github.xingwuguan.scoring.programme.responsibility.DepartmentAssessment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who reports in and serves, and what the departments answer for.
 *
 * @param files where it stands
 * @param responders how departments answer whistles and deal with cases
 * @param rules by what departments are assessed
 * @param asOf the day
 */
record PeopleProgramme(DistrictFiles files, ResponderStatistics responders, AssessmentRules rules, LocalDate asOf) {
    /** {@return who should have reported in, and who had} */
    ReportInStatus reportIn() {
        return files.people().members().on(asOf);
    }

    /** {@return which employers heard of their members for the last full year} */
    FeedbackStatus feedback() {
        return files.people().members().feedback(asOf.getYear() - 1, asOf);
    }

    /** {@return how many volunteers there are, each person once} */
    int volunteers() {
        List<PlaceId> compounds =
                files.places().places().stream().map(place -> place.id()).toList();
        return files.people().volunteers().on(compounds, asOf).size();
    }

    /** {@return what was done this year and vouched for} */
    ServiceTotals served() {
        DateRange year = DateRange.of(asOf.withDayOfYear(1), asOf.plusDays(1));
        return files.people().points().totals(year, Instant.MAX);
    }

    /** {@return the account with the most lines, of several the first} */
    Optional<PointsAccount> longest() {
        return files.people().points().subjects().stream()
                .map(subject -> files.people().points().account(subject, asOf, Instant.MAX))
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
        DistrictFiles.Duties duties = files.people().duties();
        return ResponsibilityStatus.on(asOf, duties.register(), departments, duties.guides());
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
