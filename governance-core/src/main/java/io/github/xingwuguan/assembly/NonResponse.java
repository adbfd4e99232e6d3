package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;

/**
 * What it means that ballots were delivered and none came back (未表决的认定). Anything but not taking part needs a clause of the owners'
 * own rules, effective delivery to each unit, an assembly that is not the first, and a majority that asks how many take part: nobody consents
 * or objects by silence where every single owner has to consent, or so many to object.
 *
 * @param meaning what silence means
 * @param clause where the rules of the owners say so; absent if and only if silence is not taking part
 * @param guard what must hold before silence follows a majority
 */
public record NonResponse(Meaning meaning, Optional<String> clause, Guard guard) {
    /** The description. */
    public static final Shape<NonResponse> SHAPE = Shape.of(
            "Non-response",
            Field.of("meaning", Type.code("Meaning of silence", Meaning.values()), NonResponse::meaning),
            Field.maybe("clause", Type.TEXT, NonResponse::clause),
            Field.orElse("guard", Type.code("Guard", Guard.values()), Guard.NONE, NonResponse::guard),
            NonResponse::new);

    /** What silence means (未表决的含义). */
    public enum Meaning implements Coded {
        /** Not taking part (视为未参与). */
        NOT_PARTICIPATED("not-participated"),
        /** Taking part, with the majority (视为同意多数意见). */
        FOLLOW_MAJORITY("follow-majority"),
        /** Taking part, abstaining (视为弃权). */
        ABSTAIN("abstain");

        private final String code;

        Meaning(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What must hold before silence follows a majority (推定前提). */
    public enum Guard implements Coded {
        /** Nothing (无). */
        NONE("none"),
        /** The majority of those who voted is over half of all persons and of all area (实际多数过总数半数). */
        MAJORITY_OF_ALL("majority-of-all");

        private final String code;

        Guard(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks the parts against each other.
     *
     * @param meaning what silence means
     * @param clause where the rules of the owners say so
     * @param guard what must hold before silence follows a majority
     * @throws IllegalArgumentException if a clause is missing, blank or idle, or a guard is idle
     */
    public NonResponse {
        boolean counts = meaning != Meaning.NOT_PARTICIPATED;
        if (counts != clause.filter(text -> !text.isBlank()).isPresent() || (!counts && clause.isPresent())) {
            throw new IllegalArgumentException(
                    "Silence must count by a clause of the owners' rules, and only then, but was " + meaning.code());
        }
        if (guard != Guard.NONE && meaning != Meaning.FOLLOW_MAJORITY) {
            throw new IllegalArgumentException(
                    "Guard must stand where silence follows a majority, but it is " + meaning.code());
        }
    }

    /** {@return a rule that silence is not taking part} */
    public static NonResponse notParticipated() {
        return new NonResponse(Meaning.NOT_PARTICIPATED, Optional.empty(), Guard.NONE);
    }

    /**
     * {@return a rule that silence follows the majority}
     *
     * @param clause where the rules of the owners say so
     */
    public static NonResponse followMajority(String clause) {
        return new NonResponse(Meaning.FOLLOW_MAJORITY, Optional.of(clause), Guard.NONE);
    }

    /**
     * {@return a rule that silence abstains}
     *
     * @param clause where the rules of the owners say so
     */
    public static NonResponse abstain(String clause) {
        return new NonResponse(Meaning.ABSTAIN, Optional.of(clause), Guard.NONE);
    }
}
