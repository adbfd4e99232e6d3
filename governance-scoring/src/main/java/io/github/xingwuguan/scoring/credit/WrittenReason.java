package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/** How a reason is written: code, subject and details, from which the sentence follows. */
final class WrittenReason {
    private static final Type<CreditReason> CODE = Type.code("Reason", CreditReason.values());

    static final Type<Reason> TYPE = Shape.of(
            "Reason",
            Field.of("code", CODE, WrittenReason::code),
            Field.of("subject", Type.TEXT, Reason::subject),
            Field.of("details", Type.list(Type.TEXT), Reason::details),
            (CreditReason code, String subject, List<String> details) -> new Reason(code, subject, details));

    private WrittenReason() {}

    private static CreditReason code(Reason reason) {
        return (CreditReason) reason.code();
    }
}
