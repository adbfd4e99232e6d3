package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.programme.emergency.EmergencyRecord;
import io.github.xingwuguan.programme.evidence.EvidenceRecord;
import io.github.xingwuguan.programme.facility.Facility;
import io.github.xingwuguan.programme.fee.FeeRecord;
import io.github.xingwuguan.programme.oversight.OversightRecord;
import io.github.xingwuguan.programme.registration.RegistrationState;
import java.util.List;

/**
 * What is recorded of services and supervision.
 *
 * @param facilities sites and everyday services
 * @param emergencies teams, drills, callouts
 * @param fees accounts, statements, common income
 * @param supervised what supervision knows
 */
record ServiceRecords(
        List<Facility> facilities, List<EmergencyRecord> emergencies, List<FeeRecord> fees, Supervised supervised) {
    /**
     * What supervision knows.
     *
     * @param evidence honours, repairs, surveys, events
     * @param problems problems of communities
     * @param oversight publications, funds, inspections
     * @param registration what is registered on the platform
     */
    record Supervised(
            List<EvidenceRecord> evidence,
            List<EvidenceRecord> problems,
            List<OversightRecord> oversight,
            List<RegistrationState> registration) {}
}
