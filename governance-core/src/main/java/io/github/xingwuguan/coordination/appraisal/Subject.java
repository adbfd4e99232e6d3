package io.github.xingwuguan.coordination.appraisal;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * Who is appraised (评议对象).
 *
 * @param kind what it is
 * @param org which one
 */
public record Subject(Kind kind, OrgId org) {
    /** The wire form. */
    public static final Shape<Subject> SHAPE = Shape.of(
            "Subject",
            Field.of("kind", Type.code("Subject", Kind.values()), Subject::kind),
            Field.of("org", Type.ORG, Subject::org),
            Subject::new);

    /** What can be appraised (对象类别). */
    public enum Kind implements Coded {
        /** The property enterprise (物业企业). */
        FIRM("firm"),
        /** The committee of the compound (业委会、物管会). */
        COMMITTEE("committee"),
        /** What the branch does for residents (支部服务). */
        BRANCH_SERVICE("branch-service"),
        /** A department (部门). */
        DEPARTMENT("department");

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
