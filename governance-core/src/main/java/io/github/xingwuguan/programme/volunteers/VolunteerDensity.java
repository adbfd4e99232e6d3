package io.github.xingwuguan.programme.volunteers;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import java.util.Optional;

/**
 * How many volunteers there are for how many households (百户志愿者数).
 *
 * @param volunteers / households, both whole
 */
public record VolunteerDensity(Ratio volunteers) {
    private static final long TENTH = Quantity.ONE / 10;

    /**
     * {@return volunteers per hundred households, rounded HALF_UP to one decimal; empty without households}
     *
     * <p>With fewer than 1,000 households not every tenth can come out: of 300 each volunteer is a third of one.
     */
    public Optional<Quantity> perHundred() {
        if (volunteers.isEmpty()) {
            return Optional.empty();
        }
        long twice = 2 * volunteers.denominator();
        long tenths = (volunteers.numerator() * 2_000 + volunteers.denominator()) / twice;
        return Optional.of(new Quantity(tenths * TENTH));
    }
}
