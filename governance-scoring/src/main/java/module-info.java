/**
 * Scoring of governance records (星物管评分): pure functions from records and dated policies to explained results.
 *
 * <p>No I/O, no clock, no thread of its own. Plans are immutable and shared; results are immutable.
 */
@org.jspecify.annotations.NullMarked
module io.github.xingwuguan.scoring {
    requires transitive io.github.xingwuguan.core;
    requires com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.xingwuguan.scoring.rating;
    exports io.github.xingwuguan.scoring.credit;
    exports io.github.xingwuguan.scoring.casework;
    exports io.github.xingwuguan.scoring.programme;
    exports io.github.xingwuguan.scoring.programme.responsibility;
    exports io.github.xingwuguan.scoring.ranking;
    exports io.github.xingwuguan.scoring.district;
}
