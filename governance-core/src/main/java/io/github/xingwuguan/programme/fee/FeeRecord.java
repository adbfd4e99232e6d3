package io.github.xingwuguan.programme.fee;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** What a {@link FeeLedger} is made of (收费记录): the account of a unit, a statement of a compound, or its common income. */
public sealed interface FeeRecord permits UnitAccount, FeeStatement, CommonIncome {
    /** The wire form: an object with one member, {@code unit}, {@code statement} or {@code commonIncome}. */
    Type<FeeRecord> TYPE = Union.<FeeRecord>of("Fee record")
            .variant("unit", UnitAccount.class, UnitAccount.SHAPE)
            .variant("statement", FeeStatement.class, FeeStatement.SHAPE)
            .variant("commonIncome", CommonIncome.class, CommonIncome.SHAPE)
            .done();

    /** {@return the compound} */
    PlaceId compound();
}
