package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.Coded;

/**
 * A service that counts for nothing, and why (未计入的记录).
 *
 * @param entry the id of the service
 * @param why the first reason that holds
 */
public record Uncounted(String entry, Why why) {
    /** Why a service does not count (未计入原因), the first reason first. */
    public enum Why implements Coded {
        /** Nobody has vouched for it yet (待确认). */
        PENDING("pending"),
        /** It was reversed (已冲销). */
        REVERSED("reversed"),
        /** It was help for the own household (帮助自家). */
        OWN_HOUSEHOLD("own-household"),
        /** Its time was recorded already (时段重叠). */
        OVERLAPPING("overlapping");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
