/**
 * Credit of property enterprises, computed (信用评定): from a ledger and a policy to scores, grades, lists and advice, each of which
 * explains itself.
 *
 * <p>{@link io.github.xingwuguan.scoring.credit.CreditPlan} compiles the versions of a policy once. It turns a ledger into a {@link
 * io.github.xingwuguan.scoring.credit.CreditTable} of columns, runs it over a population to a {@link
 * io.github.xingwuguan.scoring.credit.CreditRun}, and opens a row as a {@link
 * io.github.xingwuguan.scoring.credit.CreditAssessment}. What a subject carries into the next period is a {@link
 * io.github.xingwuguan.scoring.credit.CreditState}.
 *
 * <pre>{@code
 * CreditPlan plan = CreditPlan.compile(PolicyTimeline.of(List.of(policy)));
 * CreditQuestion question = CreditQuestion.of(LocalDate.parse("2024-12-31"), knownAt);
 * CreditRun run = plan.run(plan.tabulate(ledger, question), question.asOf(), CreditPriors.NONE);
 * CreditAssessment result = run.explain(Subject.enterprise(code));
 * }</pre>
 *
 * <p>The flow of one assessment is read in {@code Runner}: {@code SubjectScorer} (eligibility, {@code RecordKernel}, {@code
 * ScoreKernel}, {@code Composition}, {@code Scale}), then {@code Ranks}, {@code Memory}, {@code Tracking}, {@code Lists}, {@code Exits}.
 */
package io.github.xingwuguan.scoring.credit;
