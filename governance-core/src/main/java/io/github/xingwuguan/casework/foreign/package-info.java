/**
 * Cases of other systems (外部案件导入): districts run hotlines, grids and digital-city systems already, and their cases count in our figures.
 *
 * <p>A {@link io.github.xingwuguan.casework.foreign.CaseHistory} is what the other system tells of one case; a {@link
 * io.github.xingwuguan.casework.foreign.StatusMap} says, as data, what its statuses mean. Reading one by the other gives ordinary events,
 * each with its origin: they are not decided anew, since they have happened. What our rules would have refused, and what nobody can read, is
 * found and listed.
 *
 * <pre>{@code
 * CaseImport read = CaseImporter.of(map, policy, calendar).read(CaseId.of("LX-1"), history, now);
 * CaseFile file = CaseFile.open(id, suite).append("import", read.events(), now, salts);
 * List<ImportFinding> findings = read.findings();
 * }</pre>
 */
package io.github.xingwuguan.casework.foreign;
