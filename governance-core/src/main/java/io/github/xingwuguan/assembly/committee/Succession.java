package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Ratio;
import java.util.List;
import java.util.Set;

/**
 * What happens when seats fall vacant (缺额递补): alternates move up in their order, and if too few seats are filled even then, there must be an
 * election.
 *
 * @param movesUp the alternates who take a seat, in order
 * @param filled the seats that are filled then, of all
 * @param outcome what is to be done
 */
public record Succession(List<ActorId> movesUp, Ratio filled, Outcome outcome) {
    /** What is to be done about vacancies (缺额处理). */
    public enum Outcome implements Coded {
        /** Nothing: every seat is filled (满员). */
        FULL("full"),
        /** The seats stay vacant until the next election (缺额履职). */
        GOES_ON("goes-on"),
        /** There must be an election (须改选). */
        RE_ELECTION("re-election");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Copies the persons.
     *
     * @param movesUp the alternates who take a seat
     * @param filled the seats that are filled then
     * @param outcome what is to be done
     */
    public Succession {
        movesUp = List.copyOf(movesUp);
    }

    /**
     * {@return what happens}
     *
     * @param seats the agreed seats
     * @param serving who sits on them now
     * @param alternates the alternates, in the order in which the election left them; one who has a seat is passed over
     * @param policy the rules
     * @throws IllegalArgumentException if more serve than there are seats
     */
    public static Succession of(int seats, Set<ActorId> serving, List<ActorId> alternates, CommitteePolicy policy) {
        if (serving.size() > seats) {
            throw new IllegalArgumentException(
                    "Members must be at most as many as the " + seats + " seats, but were " + serving.size());
        }
        List<ActorId> movesUp = alternates.stream()
                .distinct()
                .filter(alternate -> !serving.contains(alternate))
                .limit(seats - serving.size())
                .toList();
        Ratio filled = Ratio.of(serving.size() + movesUp.size(), seats);
        return new Succession(movesUp, filled, outcome(filled, policy));
    }

    private static Outcome outcome(Ratio filled, CommitteePolicy policy) {
        if (filled.numerator() == filled.denominator()) {
            return Outcome.FULL;
        }
        return filled.compareWith(policy.size().leastFilled()) < 0 ? Outcome.RE_ELECTION : Outcome.GOES_ON;
    }
}
