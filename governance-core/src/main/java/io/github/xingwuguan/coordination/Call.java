package io.github.xingwuguan.coordination;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.List;

/**
 * The call to a conference (会议通知).
 *
 * @param meetsAt when it meets
 * @param invited the parties; at most 100
 * @param agenda what it is about; 1 to 100 matters
 */
public record Call(Instant meetsAt, List<Participant> invited, List<AgendaItem> agenda) {
    /** The wire form. */
    public static final Shape<Call> SHAPE = Shape.of(
            "Call",
            Field.of("meetsAt", Type.INSTANT, Call::meetsAt),
            Field.of("invited", Type.list(Participant.SHAPE), Call::invited),
            Field.of("agenda", Type.list(AgendaItem.SHAPE), Call::agenda),
            Call::new);

    /** How many parties a conference has, matters its agenda and items a sitting at most. */
    static final int MOST = 100;

    /**
     * Checks and copies the lists.
     *
     * @param meetsAt when it meets
     * @param invited the parties
     * @param agenda what it is about
     * @throws IllegalArgumentException if there are too many, or there is no matter
     */
    public Call {
        invited = List.copyOf(invited);
        agenda = List.copyOf(agenda);
        if (invited.size() > MOST || agenda.isEmpty() || agenda.size() > MOST) {
            throw new IllegalArgumentException("Call must have 1 to " + MOST + " matters and at most " + MOST
                    + " parties, but had " + agenda.size() + " and " + invited.size());
        }
    }
}
