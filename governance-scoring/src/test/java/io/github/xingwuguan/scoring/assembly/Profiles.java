package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.ClassRule;
import io.github.xingwuguan.assembly.CoOwnerRule;
import io.github.xingwuguan.assembly.CountedAs;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.CountingRule;
import io.github.xingwuguan.assembly.Delivery;
import io.github.xingwuguan.assembly.DeliveryRule;
import io.github.xingwuguan.assembly.DeveloperRule;
import io.github.xingwuguan.assembly.DuplicateRule;
import io.github.xingwuguan.assembly.GateRule;
import io.github.xingwuguan.assembly.GateRule.Base;
import io.github.xingwuguan.assembly.GateRule.Comparison;
import io.github.xingwuguan.assembly.GateRule.Counted;
import io.github.xingwuguan.assembly.HeadBasis;
import io.github.xingwuguan.assembly.InvalidBallotRule;
import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.Proxy;
import io.github.xingwuguan.assembly.ProxyRule;
import io.github.xingwuguan.assembly.RuleSource;
import io.github.xingwuguan.assembly.SplitOwnerRule;
import io.github.xingwuguan.assembly.ThresholdClass;
import io.github.xingwuguan.assembly.TopicRule;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.place.Area;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Counting profiles for tests: all rules set, as the Civil Code has them where it speaks. */
final class Profiles {
    static final GateRule QUORUM = new GateRule(Counted.PARTICIPATION, Base.TOTAL, Comparison.AT_LEAST, Ratio.of(2, 3));
    static final CountingProfile STANDARD = standard().build();

    private Profiles() {}

    static CountingProfile.Builder standard() {
        return CountingProfile.builder()
                .id(PolicyId.of("test-profile", "1"))
                .title(Label.of("测试口径", "Test profile"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.parse("2021-01-01")))
                .provenance(derived())
                .headBasis(HeadBasis.SAME_HOLDER_SET)
                .developer(DeveloperRule.ONE_PERSON)
                .parking(CountedAs.NEITHER)
                .storage(CountedAs.NEITHER)
                .areaOrder(List.of(Area.Source.values()))
                .coOwners(CoOwnerRule.DESIGNATED)
                .splitOwner(SplitOwnerRule.AREA_MAJORITY)
                .invalidBallots(InvalidBallotRule.DOES_NOT)
                .proxies(new ProxyRule(1, Proxy.Form.WRITTEN, ProxyRule.PassingOn.FORBIDDEN))
                .duplicates(DuplicateRule.FIRST)
                .nonResponse(NonResponse.notParticipated())
                .delivery(new DeliveryRule(List.of(Delivery.Method.SIGNED_FOR, Delivery.Method.REGISTERED_MAIL)))
                .topics(TopicRule.ANNOUNCED_ONLY)
                .classes(classes(Comparison.AT_MOST))
                .sources(List.of(sources()));
    }

    /** Without the sources of some rules, which the caller leaves open. */
    static CountingProfile.Builder without(CountingRule... rules) {
        List<CountingRule> left = new ArrayList<>(sources().rules());
        left.removeAll(List.of(rules));
        return standard().sources(List.of(new RuleSource(left, derived())));
    }

    static Provenance derived() {
        return Provenance.builder()
                .kind(Provenance.Kind.DERIVED)
                .issuer("全国人民代表大会")
                .document("民法典")
                .article("278")
                .build();
    }

    private static RuleSource sources() {
        Set<CountingRule> rules = EnumSet.allOf(CountingRule.class);
        rules.remove(CountingRule.WINDOW);
        rules.remove(CountingRule.NOTICE);
        return new RuleSource(List.copyOf(rules), derived());
    }

    static List<ClassRule> classes(Comparison objection) {
        return List.of(
                new ClassRule(ThresholdClass.ORDINARY, List.of(QUORUM, yes(Comparison.MORE_THAN, Ratio.of(1, 2)))),
                new ClassRule(ThresholdClass.SPECIAL, List.of(QUORUM, yes(Comparison.AT_LEAST, Ratio.of(3, 4)))),
                new ClassRule(
                        ThresholdClass.UNANIMOUS_INTERESTED,
                        List.of(new GateRule(Counted.YES, Base.TOTAL, Comparison.AT_LEAST, Ratio.of(1, 1)))),
                new ClassRule(ThresholdClass.OBJECTION, List.of(no(objection))),
                new ClassRule(ThresholdClass.REPRESENTATIVES, List.of(no(Comparison.LESS_THAN))));
    }

    private static GateRule yes(Comparison comparison, Ratio share) {
        return new GateRule(Counted.YES, Base.PARTICIPATING, comparison, share);
    }

    private static GateRule no(Comparison comparison) {
        return new GateRule(Counted.NO, Base.TOTAL, comparison, Ratio.of(1, 3));
    }
}
