/**
 * Statistics of cases (案件统计): shares with their numerator and denominator, durations, the open stock by age.
 *
 * <p>A {@link io.github.xingwuguan.scoring.casework.CaseTable} holds the events of many cases in columns. A {@link
 * io.github.xingwuguan.scoring.casework.CaseQuestion} says of which cases, as of when. {@link
 * io.github.xingwuguan.scoring.casework.CaseStatistics} answers in one pass; which cases stand behind a figure it says when asked. A
 * share over nothing is absent, never 0 or 100 %.
 *
 * <p>Petitions repeat each other across cases, so they have {@link io.github.xingwuguan.scoring.casework.PetitionStatistics} of their own.
 * {@link io.github.xingwuguan.scoring.casework.CampaignStatistics} say what campaigns come to, and {@link
 * io.github.xingwuguan.scoring.casework.BranchCoverage} for which cases a branch answers.
 *
 * <pre>{@code
 * CaseTable table = CaseTable.builder(calendar).add(id, events).build();
 * CaseQuestion question = CaseQuestion.builder()
 *     .period(DateRange.of(from, until))
 *     .asOf(asOf)
 *     .noAnswer(NoAnswer.EXCLUDE)
 *     .calendar(calendar)
 *     .build();
 * CaseStatistics seen = CaseStatistics.of(table, question);
 * Ratio cleared = seen.figure(CaseIndicator.CLEARANCE).value();    // 93/155
 * }</pre>
 */
package io.github.xingwuguan.scoring.casework;
