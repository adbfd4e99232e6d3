package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * What besides the score moves a grade (等级调整规则), by the facts of the subject. A condition that a missing fact leaves open does not
 * hold. Floors come first, then gates, then caps.
 *
 * @param code the code, unique in the scale
 * @param effect what it does
 * @param grade the code of the grade it speaks of
 * @param when the condition
 */
public record GradeRule(String code, Effect effect, String grade, Condition when) {
    /** What a rule does (调整方式). */
    public enum Effect implements Coded {
        /** If the condition holds, the grade is at least this one (保底): a clean record keeps B. */
        FLOOR("floor"),
        /** Unless the condition holds, this grade and better ones are out of reach (门槛): AA takes three projects. */
        GATE("gate"),
        /** If the condition holds, the grade is at most this one (限级): a firm new in the district gets no more than B. */
        CAP("cap");

        private final String code;

        Effect(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The wire form. */
    public static final Shape<GradeRule> SHAPE = Shape.of(
            "Grade rule",
            Field.of("code", Type.TEXT, GradeRule::code),
            Field.of("effect", Type.code("Effect", Effect.values()), GradeRule::effect),
            Field.of("grade", Type.TEXT, GradeRule::grade),
            Field.of("when", Condition.TYPE, GradeRule::when),
            GradeRule::new);
}
