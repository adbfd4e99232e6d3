package io.github.xingwuguan.examples.quickstart.board;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What everybody may see of a district (公开看板内容).
 *
 * @param masthead what the page is and by which rules
 * @param headline the figures at the top
 * @param credit grades and published lists of the enterprises
 * @param progress stars, subdistricts and targets
 */
public record BoardView(Masthead masthead, List<Tile> headline, Credit credit, Progress progress) {
    /** Copies the lists. */
    public BoardView {
        headline = List.copyOf(headline);
    }

    /**
     * What stands at the top and the foot of each page.
     *
     * @param district its name
     * @param notices what must stand on the page
     * @param asOf of which day it is
     * @param rules the policies that decided, with version and digest
     */
    public record Masthead(String district, List<String> notices, LocalDate asOf, List<String> rules) {}

    /**
     * One figure.
     *
     * @param label its name
     * @param value as printed; of a rate numerator and denominator as well
     * @param meaning what it says, of what and of when
     * @param nature where it comes from, in words
     */
    public record Tile(Label label, String value, String meaning, String nature) {}

    /**
     * The enterprises.
     *
     * @param title the policy and its period
     * @param grades how many have which grade, best first
     * @param red the red list
     * @param black the black list
     */
    public record Credit(String title, List<GradeCount> grades, List<Listed> red, List<Listed> black) {}

    /**
     * How many have a grade.
     *
     * @param grade its name
     * @param count so many
     */
    public record GradeCount(String grade, int count) {}

    /**
     * One on a published list.
     *
     * @param name of the enterprise
     * @param grade its grade
     * @param since the day from which it is on the list
     */
    public record Listed(String name, String grade, LocalDate since) {}

    /**
     * How far the compounds are.
     *
     * @param dimensions the names of the dimensions, in the order of all figures below
     * @param stars the compounds with a star, most stars first
     * @param subdistricts each with what it reached by dimension
     * @param targets what is to be reached
     */
    public record Progress(
            List<String> dimensions, List<StarRow> stars, List<HeatRow> subdistricts, List<TargetRow> targets) {}

    /**
     * One compound with a star.
     *
     * @param name its name
     * @param where its subdistrict
     * @param star 1 to 5
     * @param reached by dimension, points of the most possible; empty where there is no data
     */
    public record StarRow(String name, String where, int star, List<Optional<Ratio>> reached) {}

    /**
     * One subdistrict.
     *
     * @param name its name
     * @param compounds how many were rated
     * @param reached by dimension, points of the most possible added over its compounds; empty where there is no data
     */
    public record HeatRow(String name, int compounds, List<Optional<Ratio>> reached) {}

    /**
     * One target.
     *
     * @param label what is to be reached
     * @param actual reached so far; empty where there is no data
     * @param target to be reached
     * @param status in words
     * @param kind who set it
     */
    public record TargetRow(Label label, Optional<Long> actual, long target, String status, Kind kind) {
        /** What stands behind a target. */
        public enum Kind {
            /** It was published as a goal. */
            PUBLISHED_GOAL,
            /** It is ours. */
            ILLUSTRATIVE
        }
    }
}
