package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.casework.dossier.Finding.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes all digests of a dossier anew. */
final class Verifier {
    private final Dossier dossier;
    private final List<Entry> entries;
    private final List<Finding> findings = new ArrayList<>();

    private Verifier(Dossier dossier) {
        this.dossier = dossier;
        this.entries = dossier.entries();
    }

    static Verification verify(Dossier dossier, List<Checkpoint> all) {
        Verifier verifier = new Verifier(dossier);
        List<Checkpoint> own = all.stream()
                .filter(checkpoint -> checkpoint.head().caseId().equals(dossier.caseId()))
                .toList();
        return verifier.run(own);
    }

    private Verification run(List<Checkpoint> checkpoints) {
        int erased = (int)
                entries.stream().filter(entry -> entry.content().isEmpty()).count();
        Optional<DigestSuite> suite = DigestSuite.find(dossier.suite());
        if (suite.isEmpty()) {
            findings.add(new Finding(Kind.UNKNOWN_SUITE, 0));
        }
        places();
        Optional<Chain> chain = suite.map(Chain::new);
        chain.ifPresent(this::chain);
        checkpoints.forEach(checkpoint -> compare(chain, checkpoint));
        findings.sort(Comparator.comparingLong(Finding::seq).thenComparing(Finding::kind));
        return new Verification(head(suite), erased, checkpoints.size(), findings);
    }

    /** Without its digest an empty dossier has no head; then that of the zero bytes stands for it. */
    private Head head(Optional<DigestSuite> suite) {
        return entries.isEmpty() && suite.isEmpty()
                ? new Head(dossier.caseId(), 0, Digest.ofBytes(new byte[32]))
                : dossier.head();
    }

    /** One hole is found once, at the entry after it. */
    private void places() {
        Instant last = Instant.MIN;
        long before = 0;
        for (Entry entry : entries) {
            if (entry.seq() != before + 1) {
                findings.add(new Finding(Kind.GAP, entry.seq()));
            }
            if (entry.head().recordedAt().isBefore(last)) {
                findings.add(new Finding(Kind.TIME_REGRESSION, entry.seq()));
            }
            before = entry.seq();
            last = entry.head().recordedAt();
        }
    }

    private void chain(Chain chain) {
        Digest before = chain.genesis(dossier.caseId());
        boolean holds = true;
        for (Entry entry : entries) {
            if (holds && !follows(chain, before, entry)) {
                findings.add(new Finding(Kind.BROKEN_CHAIN, entry.seq()));
                holds = false;
            }
            before = entry.hash();
            boolean isKept = entry.content()
                    .map(content -> chain.commitment(content).equals(entry.commitment()))
                    .orElse(true);
            if (!isKept) {
                findings.add(new Finding(Kind.CONTENT_MISMATCH, entry.seq()));
            }
        }
    }

    /** What cannot be digested was never entered like this. */
    private boolean follows(Chain chain, Digest before, Entry entry) {
        try {
            return chain.hash(before, dossier.caseId(), entry.seq(), entry.head(), entry.commitment())
                    .equals(entry.hash());
        } catch (IllegalArgumentException notDigestible) {
            return false;
        }
    }

    private void compare(Optional<Chain> chain, Checkpoint checkpoint) {
        Head kept = checkpoint.head();
        if (kept.seq() == 0) {
            boolean isOther = chain.map(its -> its.genesis(dossier.caseId()))
                    .filter(genesis -> !genesis.equals(kept.hash()))
                    .isPresent();
            if (isOther) {
                findings.add(new Finding(Kind.REWRITTEN, 0));
            }
            return;
        }
        Optional<Entry> entry =
                entries.stream().filter(e -> e.seq() == kept.seq()).findFirst();
        if (entry.isEmpty()) {
            findings.add(new Finding(Kind.TRUNCATED, kept.seq()));
        } else if (!entry.get().hash().equals(kept.hash())) {
            findings.add(new Finding(Kind.REWRITTEN, kept.seq()));
        }
    }
}
