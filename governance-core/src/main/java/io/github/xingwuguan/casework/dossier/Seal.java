package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.GovernanceException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One digest over the heads of many dossiers (册首默克尔根): what a district has signed or published once a day, instead of a checkpoint of
 * each. Heads in the order of their cases; a head without a neighbour goes up unchanged.
 */
public final class Seal {
    private Seal() {}

    /**
     * {@return the root of the tree over some heads}
     *
     * @param suite the digest
     * @param heads the heads, one of each case, in any order
     * @throws GovernanceException {@code no-heads} if there is none, {@code duplicate-case} if a case stands twice
     */
    public static Digest of(DigestSuite suite, Collection<Head> heads) {
        List<Head> sorted = new ArrayList<>(heads);
        sorted.sort(Comparator.comparing(Head::caseId));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).caseId().equals(sorted.get(i - 1).caseId())) {
                throw new GovernanceException(
                        "duplicate-case",
                        "Heads must be of different cases, but " + sorted.get(i).caseId() + " stood twice");
            }
        }
        if (sorted.isEmpty()) {
            throw new GovernanceException("no-heads", "Seal must be over at least one head, but there was none");
        }
        Chain chain = new Chain(suite);
        List<Digest> row = sorted.stream().map(chain::leaf).toList();
        while (row.size() > 1) {
            row = above(chain, row);
        }
        return row.get(0);
    }

    private static List<Digest> above(Chain chain, List<Digest> row) {
        List<Digest> above = new ArrayList<>();
        for (int i = 0; i < row.size(); i += 2) {
            boolean isPaired = i + 1 < row.size();
            above.add(isPaired ? chain.node(row.get(i), row.get(i + 1)) : row.get(i));
        }
        return above;
    }
}
