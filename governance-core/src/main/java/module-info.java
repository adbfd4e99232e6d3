/**
 * Records, dated policies and lifecycle engines of compound governance (星物管).
 *
 * <p>Pure: no I/O, no clock, no randomness, no threads. Every public type is immutable and thread-safe unless it is a builder.
 */
@org.jspecify.annotations.NullMarked
module io.github.xingwuguan.core {
    requires com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.xingwuguan.basics;
    exports io.github.xingwuguan.shape;
    exports io.github.xingwuguan.facts;
    exports io.github.xingwuguan.calendar;
    exports io.github.xingwuguan.lifecycle;
    exports io.github.xingwuguan.place;
    exports io.github.xingwuguan.carriage;
    exports io.github.xingwuguan.rating;
    exports io.github.xingwuguan.rating.award;
    exports io.github.xingwuguan.credit;
    exports io.github.xingwuguan.credit.procedure;
    exports io.github.xingwuguan.coordination;
    exports io.github.xingwuguan.casework;
    exports io.github.xingwuguan.casework.dossier;
    exports io.github.xingwuguan.casework.foreign;
    exports io.github.xingwuguan.programme;
    exports io.github.xingwuguan.programme.points;
    exports io.github.xingwuguan.programme.reportin;
    exports io.github.xingwuguan.programme.responsibility;
    exports io.github.xingwuguan.programme.volunteers;
    exports io.github.xingwuguan.programme.emergency;
    exports io.github.xingwuguan.programme.evidence;
    exports io.github.xingwuguan.programme.facility;
    exports io.github.xingwuguan.programme.fee;
    exports io.github.xingwuguan.programme.oversight;
    exports io.github.xingwuguan.programme.registration;
}
