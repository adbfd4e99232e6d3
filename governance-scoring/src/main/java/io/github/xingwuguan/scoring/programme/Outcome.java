package io.github.xingwuguan.scoring.programme;

/** What a subject may turn out to be, as a set of bits: one bit is knowledge, several are what a missing fact leaves open. */
final class Outcome {
    /** Not in the population. */
    static final int OUT = 1;

    /** In the denominator only. */
    static final int NO = 2;

    /** In numerator and denominator. */
    static final int YES = 4;

    private Outcome() {}

    static boolean isKnown(int outcomes) {
        return Integer.bitCount(outcomes) == 1;
    }

    /** What the two come to if they count as one: the better of whatever each may be. */
    static int either(int a, int b) {
        int yes = (a | b) & YES;
        int atMostNo = OUT | NO;
        boolean isNoOfA = (a & NO) != 0 && (b & atMostNo) != 0;
        boolean isNoOfB = (b & NO) != 0 && (a & atMostNo) != 0;
        int no = isNoOfA || isNoOfB ? NO : 0;
        return yes | no | (a & b & OUT);
    }

    /** Orders by what stands for a group best: known before unknown, in before out. */
    static int rank(int outcomes) {
        return switch (outcomes) {
            case YES -> 0;
            case NO -> 2;
            case OUT -> 4;
            default -> (outcomes & YES) != 0 ? 1 : 3;
        };
    }
}
