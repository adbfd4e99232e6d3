package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;

/**
 * Which enterprise a branch belongs to (分支机构关系).
 *
 * @param branch the branch
 * @param parent the enterprise
 * @param seat where the enterprise is registered
 * @param recordedAt when it was recorded
 */
public record BranchOf(Subject branch, Subject parent, Seat seat, Instant recordedAt) implements LedgerEntry {
    /** Where an enterprise is registered (注册地). */
    public enum Seat implements Coded {
        /** Inside the jurisdiction of the policy (本地). */
        INSIDE("inside"),
        /** Outside (外地). */
        OUTSIDE("outside");

        private final String code;

        Seat(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The wire form. */
    public static final Shape<BranchOf> SHAPE = Shape.of(
            "Branch",
            Field.of("branch", Subject.SHAPE, BranchOf::branch),
            Field.of("parent", Subject.SHAPE, BranchOf::parent),
            Field.of("seat", Type.code("Seat", Seat.values()), BranchOf::seat),
            Field.of("recordedAt", Type.INSTANT, BranchOf::recordedAt),
            BranchOf::new);

    /**
     * Checks the kinds.
     *
     * @param branch the branch
     * @param parent the enterprise
     * @param seat where the enterprise is registered
     * @param recordedAt when it was recorded
     * @throws IllegalArgumentException if they are no branch and enterprise
     */
    public BranchOf {
        if (branch.kind() != SubjectKind.BRANCH || parent.kind() != SubjectKind.ENTERPRISE) {
            throw new IllegalArgumentException("A branch must belong to an enterprise, but the kinds were "
                    + branch.kind().code() + " and " + parent.kind().code());
        }
    }
}
