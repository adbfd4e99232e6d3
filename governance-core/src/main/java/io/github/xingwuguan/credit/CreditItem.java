package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of the table of what is credited and what is deducted (信用信息项目). Whether it is good or bad follows from the sign of its component. Immutable. */
@Value.Immutable
public sealed interface CreditItem permits ImmutableCreditItem {
    /** The wire form. */
    Shape<CreditItem> SHAPE = Shape.of("Credit item", CreditItem::builder, Builder::build)
            .one("code", Type.TEXT, CreditItem::code, Builder::code)
            .one("label", BasicShapes.LABEL, CreditItem::label, Builder::label)
            .one("component", Type.TEXT, CreditItem::component, Builder::component)
            .maybe("category", Type.TEXT, CreditItem::category, Builder::category)
            .one("pricing", Pricing.TYPE, CreditItem::pricing, Builder::pricing)
            .orElse("dedup", Type.code("Dedup", Dedup.values()), Dedup.NONE, CreditItem::dedup, Builder::dedup)
            .maybe("recordMax", Type.POINTS, CreditItem::recordMax, Builder::recordMax)
            .maybe("itemMax", Type.POINTS, CreditItem::itemMax, Builder::itemMax)
            .one("validity", Validity.TYPE, CreditItem::validity, Builder::validity)
            .maybe("decay", Decay.TYPE, CreditItem::decay, Builder::decay)
            .maybe("repeat", Repeat.SHAPE, CreditItem::repeat, Builder::repeat)
            .maybe("veto", CreditVeto.SHAPE, CreditItem::veto, Builder::veto)
            .orElse("spread", Spread.SHAPE, Spread.NONE, CreditItem::spread, Builder::spread)
            .maybe("repair", RepairTerms.SHAPE, CreditItem::repair, Builder::repair)
            .maybe("basis", Type.TEXT, CreditItem::basis, Builder::basis)
            .done();

    /** {@return the code, kebab-case, unique in the policy} */
    String code();

    /** {@return the name} */
    Label label();

    /** {@return the code of its component} */
    String component();

    /** {@return the code of its category in the component, if it has one} */
    Optional<String> category();

    /** {@return what one record is worth} */
    Pricing pricing();

    /** {@return what happens to several records} */
    @Value.Default
    default Dedup dedup() {
        return Dedup.NONE;
    }

    /** {@return the most that one record can be worth} */
    Optional<Points> recordMax();

    /** {@return the most that all its records together can be worth} */
    Optional<Points> itemMax();

    /** {@return how long a record counts} */
    Validity validity();

    /** {@return how it fades, if it does} */
    Optional<Decay> decay();

    /** {@return how repetition weighs, if it does} */
    Optional<Repeat> repeat();

    /** {@return what it does to the grade whatever the points, if it does} */
    Optional<CreditVeto> veto();

    /** {@return whom else it weighs on} */
    @Value.Default
    default Spread spread() {
        return Spread.NONE;
    }

    /** {@return when it can be repaired; never if empty} */
    Optional<RepairTerms> repair();

    /** {@return the rule on which it rests, as a notice cites it} */
    Optional<String> basis();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreditItem}. */
    final class Builder extends ImmutableCreditItem.Builder {
        Builder() {}
    }
}
