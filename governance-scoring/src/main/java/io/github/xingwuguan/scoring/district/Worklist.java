package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What there is to be done in a district on a day, of all areas (待办清单): what is overdue, and what comes within the warning of its kind.
 *
 * @param items by day, the earliest first, then by kind and subject
 */
public record Worklist(List<WorkItem> items) {
    /** The wire form. */
    public static final Shape<Worklist> SHAPE =
            Shape.of("Worklist", Field.of("items", Type.list(WorkItem.SHAPE), Worklist::items), Worklist::new);

    private static final Comparator<WorkItem> ORDER = Comparator.comparing(
                    (WorkItem item) -> item.due().on())
            .thenComparing(item -> item.due().at().orElse(Instant.MIN))
            .thenComparing(WorkItem::kind)
            .thenComparing(WorkItem::subject);

    /**
     * Copies the items.
     *
     * @param items by day
     */
    public Worklist {
        items = List.copyOf(items);
    }

    /**
     * {@return the items of a kind}
     *
     * @param kind the kind
     */
    public List<WorkItem> of(WorkKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    static Worklist of(DistrictView view) {
        return new Worklist(WorkSources.ALL.stream()
                .filter(source -> source.isGiven(view.records()))
                .flatMap(source -> view.result(source).stream())
                .flatMap(item -> shown(item, view).stream())
                .sorted(ORDER)
                .toList());
    }

    private static Optional<WorkItem> shown(WorkItem item, DistrictView view) {
        LocalDate today = view.question().asOf();
        List<Integer> warnings = view.policies().warnings(item.kind());
        Optional<Integer> warning = warnings.stream()
                .filter(days -> !item.due().on().isAfter(today.plusDays(days)))
                .min(Comparator.naturalOrder());
        boolean hasCome = item.due()
                .at()
                .map(at -> at.isBefore(view.question().instant()))
                .orElse(!item.due().on().isAfter(today));
        if (!hasCome) {
            return warning.map(days -> item.with(Optional.of(days)));
        }
        int longest = warnings.stream().max(Comparator.naturalOrder()).orElse(0);
        boolean isNews =
                item.kind().isDeadline() || !item.due().on().plusDays(longest).isBefore(today);
        return isNews ? Optional.of(item.with(Optional.empty())) : Optional.empty();
    }
}
