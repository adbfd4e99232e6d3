package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.carriage.Duty;
import io.github.xingwuguan.carriage.ResponsibilityRegister;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.programme.points.PointsEntry;
import io.github.xingwuguan.programme.points.PointsImport;
import io.github.xingwuguan.programme.points.PointsLedger;
import io.github.xingwuguan.programme.reportin.ReportInEntry;
import io.github.xingwuguan.programme.reportin.ReportInRegister;
import io.github.xingwuguan.programme.responsibility.ActionGuide;
import io.github.xingwuguan.programme.volunteers.Volunteer;
import io.github.xingwuguan.programme.volunteers.VolunteerRegister;
import java.util.List;

/**
 * The lines of those who serve and of what departments lead in, before they are put together.
 *
 * @param members who reports in
 * @param volunteers who volunteers
 * @param points what was done
 * @param duties what departments lead in
 */
record PeopleLines(
        List<ReportInEntry> members, List<Volunteer> volunteers, List<PointsEntry> points, DutyLines duties) {
    /**
     * The lines of the duty list and of the guides.
     *
     * @param duties the rows
     * @param guides the guides
     */
    record DutyLines(List<Duty> duties, List<ActionGuide> guides) {}

    /** {@return the points ledger and what became of the entries} */
    PointsImport imported() {
        return PointsLedger.empty(PolicyTimeline.of(List.of(BundledPolicies.LOUXING_POINTS.read())))
                .add(points);
    }

    /** {@return what the lines come to; they have been checked} */
    DistrictFiles.People read() {
        return new DistrictFiles.People(
                ReportInRegister.of(members),
                VolunteerRegister.of(volunteers),
                imported().ledger(),
                new DistrictFiles.Duties(ResponsibilityRegister.of(duties.duties()), duties.guides()));
    }
}
