package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.ComponentSource;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One version of a policy as flat arrays. Items stand under the indices of the whole plan, so that versions can be compared. */
final class CompiledPolicy {
    final CreditPolicy policy;
    final int from;
    final int until;
    final @Nullable CompiledItem[] items;
    final int components;
    final long[] componentMin;
    final long[] componentMax;
    final long[] componentStart;
    final int[] componentSign;
    final boolean itemsOnly;
    final long[] categoryMax;
    final List<String> categories = new ArrayList<>();
    final int[] categoryComponent;
    final Slots slots;
    final Scale scale;
    final long min;
    final long max;
    final boolean enrolment;
    final @Nullable Period operatedWithin;

    /** The items whose records conditions count, and where they look for the numbers. */
    final int[] askedItems;

    final int[] askedSlots;
    final boolean needsPopulation;

    CompiledPolicy(CreditPolicy policy, Map<String, Integer> itemIndex) {
        this.policy = policy;
        this.from = Days.of(policy.inForce().from());
        this.until = Days.of(policy.inForce().until());
        List<Component> parts = policy.components();
        this.components = parts.size();
        this.componentMin = parts.stream().mapToLong(c -> c.min().units()).toArray();
        this.componentMax = parts.stream().mapToLong(c -> c.max().units()).toArray();
        this.componentStart = parts.stream().mapToLong(c -> c.start().units()).toArray();
        this.componentSign = parts.stream()
                .mapToInt(c -> c.sign() == Component.Sign.ADDS ? 1 : -1)
                .toArray();
        this.itemsOnly = parts.stream().allMatch(c -> c.source() instanceof ComponentSource.Items);
        List<Long> maxima = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int c = 0; c < components; c++) {
            for (Component.Category category : parts.get(c).categories()) {
                categories.add(parts.get(c).code() + "/" + category.code());
                maxima.add(category.max().units());
                owners.add(c);
            }
        }
        this.categoryMax = maxima.stream().mapToLong(Long::longValue).toArray();
        this.categoryComponent = owners.stream().mapToInt(Integer::intValue).toArray();
        this.items = new CompiledItem[itemIndex.size()];
        for (CreditItem item : policy.items()) {
            int component = component(parts, item.component());
            int category = item.category()
                    .map(code -> categories.indexOf(item.component() + "/" + code))
                    .orElse(-1);
            items[index(itemIndex, item.code())] = CompiledItem.of(policy, item, component, category);
        }
        this.slots = new Slots(policy);
        this.scale = new Scale(policy, slots);
        this.askedItems = IntStream.range(0, items.length)
                .filter(i -> items[i] != null && slots.itemSlot(itemCode(i)) >= 0)
                .toArray();
        this.askedSlots =
                Arrays.stream(askedItems).map(i -> slots.itemSlot(itemCode(i))).toArray();
        this.min = policy.min().units();
        this.max = policy.max().units();
        this.enrolment = policy.enrolment();
        this.operatedWithin = policy.operatedWithin().orElse(null);
        this.needsPopulation = !policy.grading().quotas().isEmpty()
                || policy.lists().stream().anyMatch(rule -> rule.quota().isPresent())
                || slots.asksForRanks();
    }

    private static int index(Map<String, Integer> itemIndex, String code) {
        Integer index = itemIndex.get(code);
        if (index == null) {
            throw new IllegalStateException("Plan must know every item of its policies, but did not");
        }
        return index;
    }

    private static int component(List<Component> parts, String code) {
        for (int c = 0; c < parts.size(); c++) {
            if (parts.get(c).code().equals(code)) {
                return c;
            }
        }
        throw new IllegalStateException("Policy must have the component of each item, but had not");
    }

    private String itemCode(int index) {
        CompiledItem item = items[index];
        return item == null ? "" : item.item.code();
    }

    /** {@return an item by its index in the plan, or null if this version has none such, or no version has} */
    @Nullable
    CompiledItem item(int index) {
        return index < items.length ? items[index] : null;
    }

    /** {@return whether the public may see who is on a list} */
    boolean isPublished(String list) {
        return policy.lists().stream().anyMatch(rule -> rule.code().equals(list) && rule.published());
    }

    boolean inForce(int day) {
        return from <= day && day < until;
    }
}
