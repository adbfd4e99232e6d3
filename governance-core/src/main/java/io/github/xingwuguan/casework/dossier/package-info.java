/**
 * The dossier of a case (一案一册): every entry in order, each chained to the one before it by a digest.
 *
 * <p>A {@link io.github.xingwuguan.casework.dossier.Dossier} is opened for a case and grows by {@link
 * io.github.xingwuguan.casework.dossier.Draft drafts}; {@link io.github.xingwuguan.casework.dossier.Dossier#verify} says what is wrong
 * with it, entry by entry. Nothing is edited: a correction is an entry, and an erasure drops the content of one and keeps its {@link
 * io.github.xingwuguan.casework.dossier.Entry#commitment() commitment}, so that the chain still holds. Whoever stores dossiers fills {@link
 * io.github.xingwuguan.casework.dossier.DossierStore}.
 *
 * <p><b>What it proves.</b> A chain shows that nothing was changed by accident or by somebody who could not write all of it anew. Who
 * can rewrite the whole file can chain it anew, and entries cut off at the end leave no trace. Both show only against a {@link
 * io.github.xingwuguan.casework.dossier.Checkpoint} or a {@link io.github.xingwuguan.casework.dossier.Seal} that somebody else keeps. It
 * makes tampering evident, not impossible.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.open(CaseId.of("LX-2025-000001"), DigestSuite.SHA_256).append(draft);
 * Checkpoint kept = dossier.checkpoint(now);              // to be kept outside
 * Verification found = dossier.verify(List.of(kept));     // intact, or every finding with the entry it concerns
 * }</pre>
 */
package io.github.xingwuguan.casework.dossier;
