package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The facts on which it depends whether there can be a first assembly (首次业主大会条件事实). */
public final class FormationFacts {
    /** The area handed over to owners, of all (交付面积占比): a ratio. */
    public static final String DELIVERED_AREA = "delivered-area";

    /** The units handed over to owners, of all (交付户数占比): a ratio. */
    public static final String DELIVERED_HEADS = "delivered-heads";

    /** Whole years since the first unit was handed over (首套交付满年数): a quantity. */
    public static final String YEARS_SINCE_DELIVERY = "years-since-delivery";

    static final Map<String, FactType> DECLARED = Map.of(
            DELIVERED_AREA, FactType.RATIO,
            DELIVERED_HEADS, FactType.RATIO,
            YEARS_SINCE_DELIVERY, FactType.QUANTITY);

    private FormationFacts() {}

    /**
     * {@return the facts of a compound}
     *
     * @param area the area handed over, of all
     * @param heads the units handed over, of all
     * @param firstDelivery the day on which the first unit was handed over
     * @param asOf the day of the facts, not before the first delivery
     * @throws IllegalArgumentException if it is
     */
    public static FactSheet of(Ratio area, Ratio heads, LocalDate firstDelivery, LocalDate asOf) {
        return FactSheet.builder()
                .put(DELIVERED_AREA, Fact.share(area.numerator(), area.denominator()))
                .put(DELIVERED_HEADS, Fact.share(heads.numerator(), heads.denominator()))
                .put(YEARS_SINCE_DELIVERY, Fact.quantity(ChronoUnit.YEARS.between(firstDelivery, asOf)))
                .build();
    }
}
