/**
 * The responsibility system (责任体系): the departments that take part, what they set out to do from plan to assessment, and by what they
 * are assessed.
 *
 * <p>Who answers for a matter stands in {@link io.github.xingwuguan.carriage.ResponsibilityRegister} and nowhere else. A guide says in
 * which steps a department goes about one of its matters; rules of assessment say which facts of a department count how much.
 *
 * <pre>{@code
 * ResponsibilityStatus status = ResponsibilityStatus.on(date, register, departments, guides);
 * status.leading();                                      // the departments that count: they own at least one matter
 * status.findings();                                     // warning step-overdue at /0/steps/3 …
 * }</pre>
 */
package io.github.xingwuguan.programme.responsibility;
