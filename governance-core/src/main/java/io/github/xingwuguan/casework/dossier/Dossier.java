package io.github.xingwuguan.casework.dossier;

import com.google.common.collect.ImmutableList;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dossier of one case (案册): its entries in order. Immutable and thread-safe; an append gives a new one.
 *
 * @param caseId the case
 * @param suite the name of the digest that it is chained with
 * @param entries the entries, first to last, as they are stored: {@link #verify} says whether they hold
 */
public record Dossier(CaseId caseId, String suite, List<Entry> entries) {
    /** The description of the type. */
    public static final Shape<Dossier> SHAPE = Shape.of(
            "Dossier",
            Field.of("caseId", Type.CASE, Dossier::caseId),
            Field.of("suite", Type.TEXT, Dossier::suite),
            Field.of("entries", Type.list(Entry.SHAPE), Dossier::entries),
            Dossier::new);

    /**
     * Copies the entries.
     *
     * @param caseId the case
     * @param suite the name of the digest
     * @param entries the entries
     */
    public Dossier {
        entries = ImmutableList.copyOf(entries);
    }

    /**
     * {@return a dossier without entries}
     *
     * @param caseId the case
     * @param suite the digest that it is chained with
     */
    public static Dossier open(CaseId caseId, DigestSuite suite) {
        return new Dossier(caseId, suite.id(), List.of());
    }

    /** {@return how many entries it has; what whoever appends the next says to expect} */
    public long version() {
        return entries.size();
    }

    /**
     * {@return how far it has come}
     *
     * @throws GovernanceException {@code unknown-suite} if it has no entry and no provider offers its digest
     */
    public Head head() {
        if (entries.isEmpty()) {
            return new Head(caseId, 0, new Chain(needed()).genesis(caseId));
        }
        return new Head(caseId, Math.max(0, last(entries).seq()), last(entries).hash());
    }

    /**
     * {@return this dossier with one more entry}
     *
     * @param draft what is to be entered
     * @throws GovernanceException {@code clock-regression} if it was recorded before the last entry; {@code duplicate-entry} if its
     *     id stands already; {@code unknown-suite} if no provider offers the digest
     */
    public Dossier append(Draft draft) {
        return append(List.of(draft));
    }

    /**
     * {@return this dossier with more entries}
     *
     * @param drafts what is to be entered, in order
     * @throws GovernanceException as {@link #append(Draft)} does
     */
    public Dossier append(List<Draft> drafts) {
        Chain chain = new Chain(needed());
        List<Entry> added = new ArrayList<>(drafts.size());
        Digest before =
                entries.isEmpty() ? chain.genesis(caseId) : last(entries).hash();
        for (Draft draft : drafts) {
            check(draft.head(), entries);
            check(draft.head(), added);
            long seq = entries.size() + added.size() + 1L;
            Digest commitment = chain.commitment(draft.content());
            before = chain.hash(before, caseId, seq, draft.head(), commitment);
            added.add(Entry.builder()
                    .seq(seq)
                    .head(draft.head())
                    .commitment(commitment)
                    .content(draft.content())
                    .hash(before)
                    .build());
        }
        ImmutableList.Builder<Entry> all = ImmutableList.builderWithExpectedSize(entries.size() + added.size());
        return new Dossier(caseId, suite, all.addAll(entries).addAll(added).build());
    }

    private static Entry last(List<Entry> entries) {
        return entries.get(entries.size() - 1);
    }

    private static void check(EntryHead next, List<Entry> entries) {
        String id = next.entryId();
        int hash = id.hashCode();
        for (int i = 0; i < entries.size(); i++) {
            String other = entries.get(i).head().entryId();
            // a text keeps its hash, so that most are told apart without a look at their letters
            if (other.hashCode() == hash && other.equals(id)) {
                throw new GovernanceException(
                        "duplicate-entry",
                        "Entry must have an id of its own, but entry "
                                + entries.get(i).seq() + " has it");
            }
        }
        if (!entries.isEmpty()
                && next.recordedAt().isBefore(last(entries).head().recordedAt())) {
            throw new GovernanceException(
                    "clock-regression",
                    "Entry must not be recorded before " + last(entries).head().recordedAt() + ", but was at "
                            + next.recordedAt());
        }
    }

    /**
     * {@return this dossier without the content of one entry}. That it was erased, by whom and why, is an entry of its own, which the
     * caller appends.
     *
     * @param seq the place of the entry
     * @throws GovernanceException {@code unknown-entry} if there is no such entry
     */
    public Dossier erase(long seq) {
        if (seq < 1 || seq > entries.size()) {
            throw new GovernanceException(
                    "unknown-entry", "Entry must be from 1 to " + entries.size() + ", but was " + seq);
        }
        List<Entry> all = new ArrayList<>(entries);
        all.set((int) seq - 1, entries.get((int) seq - 1).erased());
        return new Dossier(caseId, suite, all);
    }

    /**
     * {@return a note of how far it has come}
     *
     * @param takenAt when it is noted
     */
    public Checkpoint checkpoint(Instant takenAt) {
        return new Checkpoint(head(), takenAt, Optional.empty());
    }

    /**
     * {@return what is wrong with it}. Looks at every entry, however many faults there are.
     *
     * @param checkpoints notes kept elsewhere; those of other cases are passed over
     */
    public Verification verify(List<Checkpoint> checkpoints) {
        return Verifier.verify(this, checkpoints);
    }

    private DigestSuite needed() {
        return DigestSuite.find(suite)
                .orElseThrow(() ->
                        new GovernanceException("unknown-suite", "Digest must be offered by a provider, but was not"));
    }
}
