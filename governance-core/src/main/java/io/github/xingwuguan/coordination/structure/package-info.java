/**
 * Structures of coordination as data (协同结构模板): 三驾马车, 四级协同, 1+3+N, 2+2+2, 三长制.
 *
 * <p>A {@link io.github.xingwuguan.coordination.structure.Structure} names seats, how many sit on each, and how they stand to each other. What
 * nobody has defined stays undefined: the district defines it, this library invents no meaning. A {@link
 * io.github.xingwuguan.coordination.structure.StructureCheck} compares a structure with who is there on a day.
 *
 * <pre>{@code
 * StructureCheck check = StructureCheck.of(structure, actual, compound, date);
 * check.findings();                                       // vacant, too few, too many, undefined, uncounted
 * }</pre>
 */
package io.github.xingwuguan.coordination.structure;
