/**
 * The file of a compound (小区档案): what stands nowhere else in the registers and is asked of a compound all the same.
 *
 * <p>Each {@link io.github.xingwuguan.programme.compound.CompoundRecord} is one dated finding: when a branch was applied for and approved,
 * where the station is, when the owners met, which rules they adopted, what was confirmed by an authority. Records are added, never
 * changed; the {@link io.github.xingwuguan.programme.compound.CompoundFile} answers as of a day.
 *
 * <pre>{@code
 * CompoundFile file = CompoundFile.of(records);
 * file.latest(compound, StationPremises.class, date);        // where the station is on a day
 * file.within(compound, AssemblyHeld.class, twelveMonths);   // when the owners met
 * }</pre>
 */
package io.github.xingwuguan.programme.compound;
