package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditVeto;
import io.github.xingwuguan.credit.Decay;
import io.github.xingwuguan.credit.Dedup;
import io.github.xingwuguan.credit.Repeat;
import io.github.xingwuguan.credit.Spread;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One item of one policy version, as the kernels read it. */
final class CompiledItem {
    private static final long UNLIMITED = Scaled.MOST;

    final CreditItem item;
    final int component;
    final int category;
    final boolean bad;
    final Price price;
    final Dedup dedup;
    final long recordMax;
    final long itemMax;
    final long[] multipliers;
    final @Nullable CreditVeto veto;
    final int[] spread;

    /** Factors by age, unless they depend on the day, too. */
    final int @Nullable [] fading;

    private CompiledItem(CreditPolicy policy, CreditItem item, int component, int category) {
        this.item = item;
        this.component = component;
        this.category = category;
        this.bad = policy.isBad(item);
        this.price = Price.of(item.pricing());
        this.dedup = item.dedup();
        this.recordMax = item.recordMax().map(Points::units).orElse(UNLIMITED);
        this.itemMax = item.itemMax().map(Points::units).orElse(UNLIMITED);
        this.multipliers = item.repeat().map(CompiledItem::multipliers).orElse(new long[0]);
        this.veto = item.veto().orElse(null);
        this.spread = spread(item.spread());
        this.fading = item.decay()
                .filter(decay -> !(decay instanceof Decay.Steps))
                .map(Fading::byAge)
                .orElse(null);
    }

    static CompiledItem of(CreditPolicy policy, CreditItem item, int component, int category) {
        return new CompiledItem(policy, item, component, category);
    }

    private static long[] multipliers(Repeat repeat) {
        return repeat.multipliers().stream().mapToLong(Quantity::units).toArray();
    }

    /** {@return the factor of each reach, 0 where a record does not reach} */
    private static int[] spread(Spread spread) {
        int[] factors = new int[Reach.values().length];
        factors[Reach.OWN.ordinal()] = (int) Scaled.ONE;
        factors[Reach.ENTERPRISE.ordinal()] = factor(spread.toEnterprise());
        factors[Reach.PERSON.ordinal()] = factor(spread.toPerson());
        factors[Reach.PROJECT.ordinal()] = factor(spread.toProject());
        return factors;
    }

    private static int factor(Optional<Quantity> factor) {
        return factor.map(f -> (int) f.units()).orElse(0);
    }

    /** {@return whether records of this item reach anybody but their own subject} */
    boolean spreads() {
        return Arrays.stream(spread).filter(factor -> factor > 0).count() > 1;
    }

    /** {@return the multiplier of the n-th record, n from 1} */
    long multiplier(int n) {
        return multipliers[Math.min(n, multipliers.length) - 1];
    }
}
