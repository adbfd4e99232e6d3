package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import java.util.Optional;

/**
 * Who looks at a vote (查阅人). The host answers for it: this library authenticates nobody.
 *
 * @param kind in which part
 * @param person the voter who looks; empty for everybody else
 */
public record Viewer(Kind kind, Optional<ActorId> person) {
    /** Everybody: counts and no choices. */
    public static final Viewer PUBLIC = new Viewer(Kind.PUBLIC, Optional.empty());

    /** Those who counted (计票人、监票人). */
    public static final Viewer COUNTER = new Viewer(Kind.COUNTER, Optional.empty());

    /** Somebody whom a law lets look (依法查阅的机关). */
    public static final Viewer INSPECTOR = new Viewer(Kind.INSPECTOR, Optional.empty());

    /** In which part somebody looks at a vote (查阅身份). */
    public enum Kind implements Coded {
        /** As anybody (公众). */
        PUBLIC("public"),
        /** As one who voted (投票人). */
        VOTER("voter"),
        /** As one who counted (计票人). */
        COUNTER("counter"),
        /** As one whom a law lets look (依法查阅). */
        INSPECTOR("inspector");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks the person.
     *
     * @param kind in which part
     * @param person the voter who looks
     * @throws IllegalArgumentException if a voter is not named, or somebody else is
     */
    public Viewer {
        if ((kind == Kind.VOTER) != person.isPresent()) {
            throw new IllegalArgumentException("Viewer must be named as a voter and only then, but was " + kind.code());
        }
    }

    /**
     * {@return one who voted, and sees their own ballots}
     *
     * @param person who
     */
    public static Viewer voter(ActorId person) {
        return new Viewer(Kind.VOTER, Optional.of(person));
    }

    /** {@return whether a ballot of somebody is shown} */
    boolean sees(ActorId voter) {
        return switch (kind) {
            case PUBLIC -> false;
            case VOTER -> person.equals(Optional.of(voter));
            case COUNTER, INSPECTOR -> true;
        };
    }
}
