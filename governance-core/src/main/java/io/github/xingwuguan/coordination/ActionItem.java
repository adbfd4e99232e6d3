package io.github.xingwuguan.coordination;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;

/**
 * What somebody has to do because a conference agreed on it (议定事项).
 *
 * @param id its id, unique in the conference
 * @param matter the id of the matter that was agreed on
 * @param owner the party that answers for it, one of those invited
 * @param dueOn its last day, inclusive
 */
public record ActionItem(String id, String matter, Participant owner, LocalDate dueOn) {
    /** The wire form. */
    public static final Shape<ActionItem> SHAPE = Shape.of(
            "Action item",
            Field.of("id", Type.TEXT, ActionItem::id),
            Field.of("matter", Type.TEXT, ActionItem::matter),
            Field.of("owner", Participant.SHAPE, ActionItem::owner),
            Field.of("dueOn", Type.DATE, ActionItem::dueOn),
            ActionItem::new);

    /**
     * Checks the id.
     *
     * @param id its id
     * @param matter the id of the matter
     * @param owner the party that answers for it
     * @param dueOn its last day
     * @throws IllegalArgumentException if the id has another form
     */
    public ActionItem {
        Ids.check(id, "Action item id");
    }
}
