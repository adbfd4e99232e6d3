package io.github.xingwuguan.rating;

/** By what else than facts equals can be told apart where a quota cuts (同分排序依据). */
public final class RatingTieBreaker {
    /** The least of the dimensions' points; more is better. */
    public static final String MIN_DIMENSION = "min-dimension";

    private RatingTieBreaker() {}
}
