/**
 * A whole district on one board (区级看板): the only place where areas meet.
 *
 * <p>A {@link io.github.xingwuguan.scoring.district.DistrictRecords} holds what a district recorded, by {@link
 * io.github.xingwuguan.scoring.district.RecordKind}; a {@link io.github.xingwuguan.scoring.district.DistrictPolicies} the rules; a {@link
 * io.github.xingwuguan.scoring.district.ScoreboardQuestion} says as of when. Every figure is declared once, as a {@link
 * io.github.xingwuguan.scoring.district.FigureDefinition}: what it says, of what, and which records it reads. So it is known which figures
 * new records can change, and only those are computed again.
 *
 * <pre>{@code
 * Scoreboard board = Scoreboard.of(records, policies, ScoreboardQuestion.on(LocalDate.parse("2025-10-28")));
 * board.figure("gradeA").orElseThrow().value();           // 15
 * board.ids("gradeA");                                    // the firms behind it
 * Scoreboard after = board.update(records.with(RecordKind.CASE, List.of(changed)));
 * after.recomputed();                                     // the figures that the change could touch
 * }</pre>
 */
package io.github.xingwuguan.scoring.district;
