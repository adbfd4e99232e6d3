package io.github.xingwuguan.scoring.district;

import java.util.Map;
import java.util.Optional;

/**
 * Registers whose silence is an answer (无记录即无): where nothing is found in one that was given, that is a zero or a no; of one that nobody
 * gave, nothing is known.
 */
final class SilentRegisters {
    private static final Map<String, RecordKind<?>> KINDS = Map.ofEntries(
            Map.entry("station-status", RecordKind.BODY),
            Map.entry("owners-body", RecordKind.BODY),
            Map.entry("committee-overdue-months", RecordKind.BODY),
            Map.entry("meeting-place", RecordKind.FACILITY),
            Map.entry("charging-covered", RecordKind.FACILITY),
            Map.entry("online-services", RecordKind.FACILITY),
            Map.entry("statutory-disclosure", RecordKind.OVERSIGHT),
            Map.entry("fund-publications", RecordKind.OVERSIGHT),
            Map.entry("findings-due", RecordKind.OVERSIGHT),
            Map.entry("station-events", RecordKind.EVIDENCE),
            Map.entry("honours", RecordKind.EVIDENCE),
            Map.entry("party-residents", RecordKind.REPORT_IN),
            Map.entry("volunteers-per-hundred", RecordKind.VOLUNTEER),
            Map.entry("items-due", RecordKind.CONFERENCE_SLOT),
            Map.entry("building-meetings", RecordKind.BUILDING_MEETING),
            Map.entry("yearly-assembly", RecordKind.COMPOUND_RECORD),
            Map.entry("accident-confirmed", RecordKind.COMPOUND_RECORD),
            Map.entry("fund-misuse-confirmed", RecordKind.COMPOUND_RECORD),
            Map.entry("falsification-confirmed", RecordKind.COMPOUND_RECORD),
            Map.entry("practice-adopted-national", RecordKind.COMPOUND_RECORD),
            Map.entry("practice-adopted-provincial", RecordKind.COMPOUND_RECORD),
            Map.entry("practice-adopted-city", RecordKind.COMPOUND_RECORD),
            Map.entry("firm-credit", RecordKind.LEDGER_ENTRY),
            Map.entry("firm-black-listed", RecordKind.LEDGER_ENTRY));

    private SilentRegisters() {}

    /** {@return a derivation that gives nothing where its register was not given} */
    static Derivation guard(Derivation derivation) {
        RecordKind<?> kind = KINDS.get(derivation.fact());
        return kind == null
                ? derivation
                : new Derivation(
                        derivation.fact(),
                        derivation.rule(),
                        derivation.origin(),
                        compound ->
                                compound.all().isGiven(kind) ? derivation.work().apply(compound) : Optional.empty());
    }
}
