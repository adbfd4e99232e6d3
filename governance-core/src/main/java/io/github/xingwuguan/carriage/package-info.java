/**
 * The three carriages of a compound (三驾马车) — Party branch, owners' committee, property enterprise — and the departments behind
 * them (部门、责任清单).
 *
 * <p>A {@link io.github.xingwuguan.carriage.Body} says what it is; who sits on it stands in one
 * {@link io.github.xingwuguan.carriage.Roster}, dated, so that no two records can disagree. Rules are functions of the records, a
 * {@link io.github.xingwuguan.carriage.CommitteeRules} and a day, and answer with coded findings.
 *
 * <pre>{@code
 * Composition standing = Composition.of(committee, roster, CommitteeRules.ownersCommitteeDraft(), date);
 * standing.vacancies();                                                       // 2
 * standing.findings();                                                        // warning committee-vacancies …
 * CrossAppointment.of(roster, branch.id(), committee.id(), firm, date).ofCommittee();   // 3/7
 * Coverage.byOrganisation(date, compounds, branches).covered();               // compounds covered / compounds due
 * responsibilities.lead("parking", date);                                     // the one that answers for it
 * }</pre>
 */
package io.github.xingwuguan.carriage;
