package io.github.xingwuguan.assembly;

import io.github.xingwuguan.assembly.CountingProfile.Builder;
import io.github.xingwuguan.place.Area;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/** The wire form of a counting profile. */
final class CountingProfileWire {
    static final Shape<CountingProfile> SHAPE = Shape.of("Counting profile", CountingProfile::builder, Builder::build)
            .one("id", Type.POLICY_ID, CountingProfile::id, Builder::id)
            .one("title", BasicShapes.LABEL, CountingProfile::title, Builder::title)
            .one("status", BasicShapes.POLICY_STATUS, CountingProfile::status, Builder::status)
            .maybe("adoptedBy", Type.TEXT, CountingProfile::adoptedBy, Builder::adoptedBy)
            .one("inForce", BasicShapes.DATES, CountingProfile::inForce, Builder::inForce)
            .one("provenance", BasicShapes.PROVENANCE, CountingProfile::provenance, Builder::provenance)
            .one("headBasis", HeadBasis.TYPE, CountingProfile::headBasis, Builder::headBasis)
            .one("developer", DeveloperRule.TYPE, CountingProfile::developer, Builder::developer)
            .one("parking", CountedAs.TYPE, CountingProfile::parking, Builder::parking)
            .one("storage", CountedAs.TYPE, CountingProfile::storage, Builder::storage)
            .many(
                    "areaOrder",
                    Type.code("Area source", Area.Source.values()),
                    CountingProfile::areaOrder,
                    Builder::areaOrder)
            .one("coOwners", CoOwnerRule.TYPE, CountingProfile::coOwners, Builder::coOwners)
            .one("splitOwner", SplitOwnerRule.TYPE, CountingProfile::splitOwner, Builder::splitOwner)
            .one("invalidBallots", InvalidBallotRule.TYPE, CountingProfile::invalidBallots, Builder::invalidBallots)
            .one("proxies", ProxyRule.SHAPE, CountingProfile::proxies, Builder::proxies)
            .maybe("duplicates", DuplicateRule.TYPE, CountingProfile::duplicates, Builder::duplicates)
            .maybe("nonResponse", NonResponse.SHAPE, CountingProfile::nonResponse, Builder::nonResponse)
            .maybe("delivery", DeliveryRule.SHAPE, CountingProfile::delivery, Builder::delivery)
            .maybe("window", VoteWindow.SHAPE, CountingProfile::window, Builder::window)
            .maybe("notice", NoticeRule.SHAPE, CountingProfile::notice, Builder::notice)
            .one("topics", TopicRule.TYPE, CountingProfile::topics, Builder::topics)
            .many("classes", ClassRule.SHAPE, CountingProfile::classes, Builder::classes)
            .many("sources", RuleSource.SHAPE, CountingProfile::sources, Builder::sources)
            .done();

    private CountingProfileWire() {}
}
