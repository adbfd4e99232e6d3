package io.github.xingwuguan.assembly;

import io.github.xingwuguan.place.Area;
import io.github.xingwuguan.shape.PolicyHead;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/** The wire form of a counting profile. */
final class CountingProfileWire {
    static final Shape<CountingProfile> SHAPE = PolicyHead.Titled.shape(
                    "Counting profile",
                    CountingProfile::title,
                    CountingProfile::builder,
                    CountingProfile.Builder::build)
            .one("headBasis", HeadBasis.TYPE, CountingProfile::headBasis, CountingProfile.Builder::headBasis)
            .one("developer", DeveloperRule.TYPE, CountingProfile::developer, CountingProfile.Builder::developer)
            .one("parking", CountedAs.TYPE, CountingProfile::parking, CountingProfile.Builder::parking)
            .one("storage", CountedAs.TYPE, CountingProfile::storage, CountingProfile.Builder::storage)
            .many(
                    "areaOrder",
                    Type.code("Area source", Area.Source.values()),
                    CountingProfile::areaOrder,
                    CountingProfile.Builder::areaOrder)
            .one("coOwners", CoOwnerRule.TYPE, CountingProfile::coOwners, CountingProfile.Builder::coOwners)
            .one("splitOwner", SplitOwnerRule.TYPE, CountingProfile::splitOwner, CountingProfile.Builder::splitOwner)
            .one(
                    "invalidBallots",
                    InvalidBallotRule.TYPE,
                    CountingProfile::invalidBallots,
                    CountingProfile.Builder::invalidBallots)
            .one("proxies", ProxyRule.SHAPE, CountingProfile::proxies, CountingProfile.Builder::proxies)
            .maybe("duplicates", DuplicateRule.TYPE, CountingProfile::duplicates, CountingProfile.Builder::duplicates)
            .maybe("nonResponse", NonResponse.SHAPE, CountingProfile::nonResponse, CountingProfile.Builder::nonResponse)
            .maybe("delivery", DeliveryRule.SHAPE, CountingProfile::delivery, CountingProfile.Builder::delivery)
            .maybe("window", VoteWindow.SHAPE, CountingProfile::window, CountingProfile.Builder::window)
            .maybe("notice", NoticeRule.SHAPE, CountingProfile::notice, CountingProfile.Builder::notice)
            .one("topics", TopicRule.TYPE, CountingProfile::topics, CountingProfile.Builder::topics)
            .many("classes", ClassRule.SHAPE, CountingProfile::classes, CountingProfile.Builder::classes)
            .many("sources", RuleSource.SHAPE, CountingProfile::sources, CountingProfile.Builder::sources)
            .done();

    private CountingProfileWire() {}
}
