/**
 * The assessment of departments (部门考核): from the facts of a department to lines that add up to its points. Areas hand in their figures
 * as facts; what weighs nothing is shown all the same.
 *
 * <pre>{@code
 * DepartmentAssessment assessed = DepartmentAssessment.of(department, sheet, rules, date);
 * assessed.score();                                      // 86.2500 of 100, or empty if nothing applied
 * assessed.lines();                                      // whistles-in-time 41/44 +23.2955 …
 * }</pre>
 */
package io.github.xingwuguan.scoring.programme.responsibility;
