package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.casework.CaseRequest;
import io.github.xingwuguan.casework.foreign.CaseHistory;
import io.github.xingwuguan.casework.foreign.StatusMap;
import io.github.xingwuguan.coordination.appraisal.AppraisalAct;
import io.github.xingwuguan.coordination.appraisal.AppraisalRound;
import io.github.xingwuguan.coordination.appraisal.AppraisalRules;
import io.github.xingwuguan.coordination.building.BuildingAct;
import io.github.xingwuguan.coordination.building.BuildingMeeting;
import io.github.xingwuguan.coordination.building.BuildingRules;
import io.github.xingwuguan.coordination.enforcement.EnforcementPresence;
import io.github.xingwuguan.coordination.initiative.InitiativeAct;
import io.github.xingwuguan.coordination.initiative.InitiativeRules;
import io.github.xingwuguan.coordination.initiative.MicroInitiative;
import io.github.xingwuguan.examples.louxing.LouxingData;
import io.github.xingwuguan.examples.louxing.VoteRecord;
import io.github.xingwuguan.lifecycle.ActLog;
import io.github.xingwuguan.programme.points.PointsEntry;
import io.github.xingwuguan.programme.responsibility.ActionGuide;
import java.io.IOException;
import java.util.List;

/**
 * What has to be carried out, counted or added up before anything can be said of it.
 *
 * @param casework what was wanted of cases, or told of them
 * @param bodies what was done by those who work together
 * @param votes what the owners voted on
 * @param service what was done for others
 */
record Histories(Casework casework, Bodies bodies, List<VoteRecord> votes, Service service) {
    /**
     * What was wanted of cases, or told of them.
     *
     * @param requests what was wanted of the cases
     * @param petitions what was wanted of the petitions
     * @param systems what the statuses of other systems mean
     * @param histories what other systems tell of disputes
     */
    record Casework(
            List<CaseRequest> requests,
            List<CaseRequest> petitions,
            List<StatusMap> systems,
            List<CaseHistory> histories) {}

    /**
     * What was done by those who work together.
     *
     * @param meetings the histories of building meetings
     * @param rounds the histories of appraisals
     * @param enforcement what is recorded of enforcement in each compound
     * @param initiatives the histories of micro-initiatives
     */
    record Bodies(
            List<ActLog<BuildingMeeting, BuildingRules>> meetings,
            List<ActLog<AppraisalRound, AppraisalRules>> rounds,
            List<EnforcementPresence> enforcement,
            List<ActLog<MicroInitiative, InitiativeRules>> initiatives) {}

    /**
     * What was done for others.
     *
     * @param points what was done by volunteers and members
     * @param guides how departments go about what they lead in
     */
    record Service(List<PointsEntry> points, List<ActionGuide> guides) {}

    static Histories read(LineReader reader) throws IOException {
        return new Histories(
                new Casework(
                        reader.lines(LouxingData.CASES, CaseRequest.SHAPE),
                        reader.lines(LouxingData.PETITIONS, CaseRequest.SHAPE),
                        reader.lines(LouxingData.SYSTEMS, StatusMap.SHAPE),
                        reader.lines(LouxingData.DISPUTES, CaseHistory.SHAPE)),
                new Bodies(
                        reader.lines(LouxingData.MEETINGS, BuildingAct.LOG),
                        reader.lines(LouxingData.APPRAISALS, AppraisalAct.LOG),
                        reader.lines(LouxingData.ENFORCEMENT, EnforcementPresence.SHAPE),
                        reader.lines(LouxingData.INITIATIVES, InitiativeAct.LOG)),
                reader.lines(LouxingData.MOTIONS, VoteRecord.SHAPE),
                new Service(
                        reader.lines(LouxingData.POINTS, PointsEntry.TYPE),
                        reader.lines(LouxingData.GUIDES, ActionGuide.SHAPE)));
    }
}
