package io.github.xingwuguan.credit.procedure;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far a procedure has come (办理进度).
 *
 * @param stage the stage; empty before the first event of a procedure that somebody must begin
 * @param reached the event that led to each stage, the last one if it was reached again
 * @param last the last event, if there was one
 * @param <G> the stages
 */
public record Progress<G extends Enum<G>>(Optional<G> stage, Map<G, Trace> reached, Optional<Trace> last) {
    /**
     * Copies the stages.
     *
     * @param stage the stage
     * @param reached the event that led to each stage
     * @param last the last event
     */
    public Progress {
        reached = Maps.<G, Trace>immutableEnumMap(reached);
    }

    static <G extends Enum<G>> Progress<G> none() {
        return new Progress<G>(Optional.empty(), Map.of(), Optional.empty());
    }

    static <G extends Enum<G>> Progress<G> from(G stage) {
        return new Progress<>(Optional.of(stage), Map.of(), Optional.empty());
    }

    /** {@return how many events there were; the version that the next one expects} */
    public int seq() {
        return last.map(Trace::seq).orElse(0);
    }

    /**
     * {@return whether this is the stage}
     *
     * @param which a stage
     */
    public boolean isAt(G which) {
        return stage.equals(Optional.of(which));
    }

    /**
     * {@return the event that led to a stage, if it was reached}
     *
     * @param which the stage
     */
    public Optional<Trace> when(G which) {
        return Optional.ofNullable(reached.get(which));
    }

    Progress<G> to(G next, Trace trace) {
        if (isAt(next)) {
            return new Progress<>(stage, reached, Optional.of(trace));
        }
        Map<G, Trace> then = new EnumMap<>(next.getDeclaringClass());
        then.putAll(reached);
        then.put(next, trace);
        return new Progress<>(Optional.of(next), then, Optional.of(trace));
    }
}
