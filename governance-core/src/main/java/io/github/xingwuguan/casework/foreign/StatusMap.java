package io.github.xingwuguan.casework.foreign;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;

/**
 * What the statuses of another system mean, as data (状态对照表). It lints itself when built.
 *
 * @param system the other system, in the form of an external key
 * @param lines a line for each status; a status without a line is unmapped
 */
public record StatusMap(String system, List<StatusLine> lines) {
    /** The wire form. */
    public static final Shape<StatusMap> SHAPE = Shape.of(
            "Status map",
            Field.of("system", Type.TEXT, StatusMap::system),
            Field.of("lines", Type.list(StatusLine.SHAPE), StatusMap::lines),
            StatusMap::new);

    /**
     * Copies the lines, and refuses a map with errors, all of them at once.
     *
     * @param system the other system
     * @param lines a line for each status
     * @throws GovernanceException with all problems if there is an error
     */
    public StatusMap {
        lines = List.copyOf(lines);
        StatusMapLint.run(system, lines).throwIfAny();
    }

    /**
     * {@return the line of a status; empty if it is unmapped}
     *
     * @param status as the other system writes it
     */
    public Optional<StatusLine> line(String status) {
        return lines.stream().filter(line -> line.status().equals(status)).findFirst();
    }
}
