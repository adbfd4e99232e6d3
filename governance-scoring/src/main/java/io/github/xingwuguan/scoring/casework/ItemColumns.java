package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Deliberations;
import io.github.xingwuguan.coordination.ActionItem;
import io.github.xingwuguan.coordination.ItemRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What conferences about one case agreed on: when each thing came about, so that it can be read as of any instant. */
final class ItemColumns {
    private static final long NEVER = Long.MAX_VALUE;

    private final Map<ItemRef, Item> items = new LinkedHashMap<>();

    /** One item. Of what stands twice in a history the first counts, so that what comes later changes nothing. */
    static final class Item {
        private final long due;
        private long fulfilledAt = NEVER;
        private long droppedAt = NEVER;

        private Item(ActionItem item) {
            due = CaseTable.nanos(item.dueOn()
                    .plusDays(1)
                    .atStartOfDay(WorkCalendar.CHINA)
                    .toInstant()
                    .minusNanos(1));
        }

        private void fulfil(long at) {
            if (fulfilledAt == NEVER && droppedAt == NEVER) {
                fulfilledAt = at;
            }
        }

        private void drop(long at) {
            if (fulfilledAt == NEVER && droppedAt == NEVER) {
                droppedAt = at;
            }
        }

        /** Whether it was done, or its last day is over; what was waived, superseded or ended with the case is not due. */
        boolean isDue(long asOf) {
            return fulfilledAt <= asOf || (droppedAt > asOf && due < asOf);
        }

        boolean isOnTime(long asOf) {
            return fulfilledAt <= asOf && fulfilledAt <= due;
        }
    }

    /** {@return the items} */
    List<Item> read() {
        return List.copyOf(items.values());
    }

    void add(CaseEvent event) {
        Deed deed = event.deed();
        long at = CaseTable.nanos(event.trace().at());
        if (deed instanceof Deliberations.HoldConference held) {
            held.sitting().supersedes().forEach(ref -> item(ref).ifPresent(item -> item.drop(at)));
            held.sitting()
                    .items()
                    .forEach(item -> items.putIfAbsent(new ItemRef(held.id(), item.id()), new Item(item)));
        } else if (deed instanceof Deliberations.FulfilItem done) {
            item(new ItemRef(done.conference(), done.item())).ifPresent(item -> item.fulfil(at));
        } else if (deed instanceof Deliberations.WaiveItem waived) {
            item(new ItemRef(waived.conference(), waived.item())).ifPresent(item -> item.drop(at));
        } else if (!event.trace().after().isOpen()) {
            items.values().forEach(item -> item.drop(at));
        }
    }

    private Optional<Item> item(ItemRef ref) {
        return Optional.ofNullable(items.get(ref));
    }
}
