package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * What is wrong with a dossier (核验发现).
 *
 * @param kind what
 * @param seq the entry that it concerns; 0 for the dossier as a whole
 */
public record Finding(Kind kind, long seq) {
    /** The description of the type. */
    public static final Shape<Finding> SHAPE = Shape.of(
            "Finding",
            Field.of("kind", Type.code("Finding", Kind.values()), Finding::kind),
            Field.of("seq", Type.LONG, Finding::seq),
            Finding::new);

    /** What can be wrong (发现类别). */
    public enum Kind implements Coded {
        /** No provider offers its digest, so that nothing else could be looked at (摘要算法不可用). */
        UNKNOWN_SUITE("unknown-suite"),
        /** The entry has another number than its place says: one is missing, stands twice or in another place (序号不连续). */
        GAP("gap"),
        /** The first entry that is not what it was when it was entered, or does not follow the one before it (链断裂). */
        BROKEN_CHAIN("broken-chain"),
        /** The content is not what the entry is committed to (内容不符). */
        CONTENT_MISMATCH("content-mismatch"),
        /** The entry was recorded before the one before it (记录时间倒退). */
        TIME_REGRESSION("time-regression"),
        /** The entry of a checkpoint is not there: it was taken out, or the end was cut off (低于检查点). */
        TRUNCATED("truncated"),
        /** At the place of a checkpoint stands another entry: the dossier was written anew (与检查点不符). */
        REWRITTEN("rewritten");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
