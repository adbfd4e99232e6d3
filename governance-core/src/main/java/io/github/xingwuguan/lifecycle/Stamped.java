package io.github.xingwuguan.lifecycle;

import java.util.Optional;

/** A state that is the fold of stamped entries (留痕状态). */
public interface Stamped {
    /** {@return the stamp of the last entry; empty if there was none} */
    Optional<Stamp> last();

    /** {@return how many entries there were} */
    default int seq() {
        return last().map(Stamp::seq).orElse(0);
    }
}
