package io.github.xingwuguan.casework.foreign;

import java.util.Optional;
import java.util.function.Function;

/** What a meaning needs besides; each is a member of a line of the map. */
enum Detail {
    FOUND("found", StatusLine::found),
    SATISFACTION("satisfaction", StatusLine::satisfaction),
    OUTCOME("outcome", StatusLine::outcome),
    GROUND("ground", StatusLine::ground),
    CAUSE("cause", StatusLine::cause),
    LEVEL("level", StatusLine::level),
    SHARE("share", StatusLine::share),
    REASON("reason", StatusLine::reason),
    MATTER("matter", StatusLine::matter);

    final String member;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<StatusLine, Optional<?>> value;

    Detail(String member, Function<StatusLine, Optional<?>> value) {
        this.member = member;
        this.value = value;
    }

    boolean stands(StatusLine line) {
        return value.apply(line).isPresent();
    }

    boolean isUsed(StatusLine line) {
        return line.means().stream().anyMatch(meaning -> meaning.uses(this));
    }
}
