package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.Coded;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * An item and what became of it (跟踪落实).
 *
 * @param item the item
 * @param progress what became of it
 * @param endedAt when it was fulfilled, waived or superseded; empty while it is open, and if it ended with what the conference was for
 */
public record TrackedItem(ActionItem item, Progress progress, Optional<Instant> endedAt) {
    /** What became of an item (落实状态). */
    public enum Progress implements Coded {
        /** It is still to be done (未落实). */
        OPEN("open"),
        /** Its owner has done it (已落实). */
        FULFILLED("fulfilled"),
        /** The convener did not insist (免办). */
        WAIVED("waived"),
        /** A later conference put another in its place, or what it was for has ended: neither done nor failed (已终止). */
        SUPERSEDED("superseded");

        private final String code;

        Progress(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** {@return whether it is still to be done} */
    public boolean isOpen() {
        return progress == Progress.OPEN;
    }

    /**
     * {@return whether it was fulfilled on its last day or before}
     *
     * @param zone the zone of the days
     */
    public boolean isOnTime(ZoneId zone) {
        return progress == Progress.FULFILLED
                && endedAt.filter(at -> !at.atZone(zone).toLocalDate().isAfter(item.dueOn()))
                        .isPresent();
    }

    static TrackedItem open(ActionItem item) {
        return new TrackedItem(item, Progress.OPEN, Optional.empty());
    }

    TrackedItem ended(Progress how, Optional<Instant> at) {
        return new TrackedItem(item, how, at);
    }
}
