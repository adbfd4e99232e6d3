package io.github.xingwuguan.programme.reportin;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An in-service Party member in one home, and whether he or she reported in there (在职党员双报到). Immutable. */
@Value.Immutable
public sealed interface MemberReportIn extends ReportInEntry permits ImmutableMemberReportIn {
    /** The wire form. */
    Shape<MemberReportIn> SHAPE = Shape.of("Member's report-in", MemberReportIn::builder, Builder::build)
            .one("id", Type.ACTOR, MemberReportIn::id, Builder::id)
            .one("compound", Type.PLACE, MemberReportIn::compound, Builder::compound)
            .one("since", Type.DATE, MemberReportIn::since, Builder::since)
            .maybe("until", Type.DATE, MemberReportIn::until, Builder::until)
            .maybe("employer", Type.ORG, MemberReportIn::employer, Builder::employer)
            .maybe("exempt", Type.TEXT, MemberReportIn::exempt, Builder::exempt)
            .maybe("reportedOn", Type.DATE, MemberReportIn::reportedOn, Builder::reportedOn)
            .many("posts", Type.code("Post", PostKind.values()), MemberReportIn::posts, Builder::addAllPosts)
            .done();

    /** {@return the person, as a pseudonym, the same in every home} */
    ActorId id();

    /** {@return where the home is} */
    PlaceId compound();

    /** {@return the first day on which the person lives there and is in service} */
    LocalDate since();

    /** {@return the first day on which that is no longer so, if it ended} */
    Optional<LocalDate> until();

    /** {@return who employs the person, if that is known} */
    Optional<OrgId> employer();

    /** {@return the code of the reason why the person need not report in anywhere, if there is one} */
    Optional<String> exempt();

    /** {@return the day of reporting in there, if the person did} */
    Optional<LocalDate> reportedOn();

    /** {@return the kinds of posts taken there, each once} */
    List<PostKind> posts();

    /**
     * {@return whether the person lives there and is in service on a day}
     *
     * @param date the day
     */
    default boolean holdsOn(LocalDate date) {
        return !date.isBefore(since())
                && until().filter(end -> !date.isBefore(end)).isEmpty();
    }

    /**
     * {@return whether the person had reported in there by a day}
     *
     * @param date the day
     */
    default boolean isReportedBy(LocalDate date) {
        return reportedOn().filter(day -> !day.isAfter(date)).isPresent();
    }

    /**
     * Checks days, posts and reason.
     *
     * @throws IllegalArgumentException if the days end before they begin, the report comes after them, a post is taken twice or by
     *     somebody who has not reported in, or a reason is blank
     */
    @Value.Check
    default void check() {
        if (until().filter(end -> !end.isAfter(since())).isPresent()) {
            throw new IllegalArgumentException("Stay must end after it begins, but ended on " + until().get());
        }
        if (reportedOn().isPresent()
                && until().filter(end -> !reportedOn().get().isBefore(end)).isPresent()) {
            throw new IllegalArgumentException("Report must come before the stay ends, but came on "
                    + reportedOn().get());
        }
        if (!posts().isEmpty() && reportedOn().isEmpty()) {
            throw new IllegalArgumentException("Posts must be taken by whoever reported in, but were by another");
        }
        if (posts().stream().distinct().count() < posts().size()) {
            throw new IllegalArgumentException("Kind of post must be taken once, but was taken twice");
        }
        if (exempt().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("Reason of an exemption must be given, but was blank");
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MemberReportIn}. */
    final class Builder extends ImmutableMemberReportIn.Builder {
        Builder() {}
    }
}
