/**
 * Evidence of what compounds do and get (佐证记录): honours, repairs, surveys, events at stations, problems of livelihood.
 *
 * <p>Some of it arrives record by record, some as a statement of a period; an {@link io.github.xingwuguan.programme.evidence.EvidenceBook} answers for
 * either with what a compound has in a window. Single records are counted, statements that lie in the window are summed, and of surveys the last
 * one counts.
 *
 * <pre>{@code
 * EvidenceBook book = EvidenceBook.of(records);
 * Optional<Ratio> inTime = book.repairs(compound, window);
 * int honours = book.honours(compound, today).size();
 * book.problems(community, window, today);            // reported, and how many of them were solved
 * }</pre>
 */
package io.github.xingwuguan.programme.evidence;
