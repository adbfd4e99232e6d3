package io.github.xingwuguan.json;

import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.committee.CommitteePolicy;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.coordination.appraisal.AppraisalRules;
import io.github.xingwuguan.coordination.building.BuildingRules;
import io.github.xingwuguan.coordination.enforcement.EnforcementRules;
import io.github.xingwuguan.coordination.format.MeetingFormat;
import io.github.xingwuguan.coordination.initiative.InitiativeRules;
import io.github.xingwuguan.coordination.structure.Structure;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.programme.Programme;
import io.github.xingwuguan.programme.fee.FeePolicy;
import io.github.xingwuguan.programme.oversight.SupervisionPolicy;
import io.github.xingwuguan.programme.points.PointsRules;
import io.github.xingwuguan.programme.registration.RegistrationPolicy;
import io.github.xingwuguan.programme.responsibility.AssessmentRules;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.shape.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The policies that come with the library (内置办法), a typed constant each. None is official: each says in its provenance what it was
 * built after, or that it was invented.
 *
 * <pre>{@code
 * Rubric rubric = BundledPolicies.LOUXING_FIVE_STAR.read();
 * Rubric named = BundledPolicies.get(PolicyId.parse("louxing-five-star@0.1.0"), Rubric.SHAPE).read();
 * }</pre>
 */
public final class BundledPolicies {
    /** Every constant below enters itself, so that none can be forgotten. */
    private static final List<BundledPolicy<?>> ALL = new ArrayList<>();

    // Rating standards (评价标准)

    /** The illustrative draft of a five-star standard for Louxing (娄星区五星创建示意草案). */
    public static final BundledPolicy<Rubric> LOUXING_FIVE_STAR = of("louxing-five-star", Rubric.SHAPE);

    /** Five stars lit one by one, after Shaoxing (参照绍兴五星达标). */
    public static final BundledPolicy<Rubric> SHAOXING_STYLE_FIVE_STAR = of("shaoxing-style-five-star", Rubric.SHAPE);

    /** Star grades of property service projects, after Hunan (参照湖南星级物业服务项目). */
    public static final BundledPolicy<Rubric> HUNAN_STYLE_PROPERTY_STAR = of("hunan-style-property-star", Rubric.SHAPE);

    // Credit of enterprises (信用评价办法)

    /** The illustrative draft of a credit rating for Louxing (娄星区信用评价示意草案). */
    public static final BundledPolicy<CreditPolicy> LOUXING_DRAFT = of("louxing-draft", CreditPolicy.SHAPE);

    /** Credit after Shandong, in force until the end of 2024 (参照山东2020). */
    public static final BundledPolicy<CreditPolicy> SHANDONG_2020 = of("shandong-2020", CreditPolicy.SHAPE);

    /** Credit after Yantai, with ceilings on what is basic and good (参照烟台2022). */
    public static final BundledPolicy<CreditPolicy> YANTAI_2022 = of("yantai-2022", CreditPolicy.SHAPE);

    /** Credit after Hefei, with shares of the population at both ends (参照合肥2022). */
    public static final BundledPolicy<CreditPolicy> HEFEI_2022 = of("hefei-2022", CreditPolicy.SHAPE);

    /** Credit after Zhongshan, whose text leaves gaps between its grades (参照中山). */
    public static final BundledPolicy<CreditPolicy> ZHONGSHAN = of("zhongshan", CreditPolicy.SHAPE);

    /** Quarterly lists after Changsha, without grades (参照长沙红黑榜). */
    public static final BundledPolicy<CreditPolicy> CHANGSHA_LISTS = of("changsha-lists", CreditPolicy.SHAPE);

    // Cases (案件办理)

    /** How Louxing could handle cases, invented for illustration (娄星区案件办理示意草案). */
    public static final BundledPolicy<CasePolicy> LOUXING_CASES = of("louxing-cases", CasePolicy.SHAPE);

    // Structures of coordination (协同架构)

    /** Branch, committee and firm (三驾马车). */
    public static final BundledPolicy<DatedRules<Structure>> THREE_CARRIAGES = of("three-carriages", Structure.POLICY);

    /** Branch, committee, firm and residents (四级协同). */
    public static final BundledPolicy<DatedRules<Structure>> FOUR_LEVEL = of("four-level", Structure.POLICY);

    /** Community; branch, firm and committees; volunteers (1+3+N). */
    public static final BundledPolicy<DatedRules<Structure>> ONE_THREE_N = of("one-three-n", Structure.POLICY);

    /** Three times two, undefined until a district says what they are (2+2+2). */
    public static final BundledPolicy<DatedRules<Structure>> TWO_TWO_TWO = of("two-two-two", Structure.POLICY);

    /** Grid, building and stairwell heads (三长制). */
    public static final BundledPolicy<DatedRules<Structure>> THREE_HEADS = of("three-heads", Structure.POLICY);

    // Bodies of co-governance (共治载体)

    /** How Louxing could hold building meetings, invented for illustration (楼宇会示意草案). */
    public static final BundledPolicy<DatedRules<BuildingRules>> LOUXING_BUILDING_MEETINGS =
            of("louxing-building-meetings", BuildingRules.POLICY);

    /** How Louxing could bring enforcement into compounds, invented for illustration (执法进小区示意草案). */
    public static final BundledPolicy<DatedRules<EnforcementRules>> LOUXING_ENFORCEMENT =
            of("louxing-enforcement", EnforcementRules.POLICY);

    /** How residents of Louxing could appraise, invented for illustration (评议示意草案). */
    public static final BundledPolicy<DatedRules<AppraisalRules>> LOUXING_APPRAISAL =
            of("louxing-appraisal", AppraisalRules.POLICY);

    /** Sittings in three stages whose content is not published (三杯茶). */
    public static final BundledPolicy<DatedRules<MeetingFormat>> THREE_CUPS_OF_TEA =
            of("three-cups-of-tea", MeetingFormat.POLICY);

    /** Micro-initiatives of five kinds that a district still has to name (五小微). */
    public static final BundledPolicy<DatedRules<InitiativeRules>> LOUXING_INITIATIVES =
            of("louxing-initiatives", InitiativeRules.POLICY);

    // Owners' committees (业主委员会)

    /** Owners' committees where no local rule is known (全国，物业管理条例2018). */
    public static final BundledPolicy<CommitteePolicy> COMMITTEES_NATIONAL =
            of("committees-national", CommitteePolicy.SHAPE);

    /** Owners' committees after Beijing (参照北京2024). */
    public static final BundledPolicy<CommitteePolicy> COMMITTEES_BEIJING =
            of("committees-beijing", CommitteePolicy.SHAPE);

    /** Owners' committees after Shanghai (参照上海2020). */
    public static final BundledPolicy<CommitteePolicy> COMMITTEES_SHANGHAI =
            of("committees-shanghai", CommitteePolicy.SHAPE);

    /** Owners' committees after Shandong (参照山东2021). */
    public static final BundledPolicy<CommitteePolicy> COMMITTEES_SHANDONG =
            of("committees-shandong", CommitteePolicy.SHAPE);

    /** Owners' committees after Hangzhou (参照杭州2021). */
    public static final BundledPolicy<CommitteePolicy> COMMITTEES_HANGZHOU =
            of("committees-hangzhou", CommitteePolicy.SHAPE);

    /** Owners' committees after Ningbo (参照宁波2021). */
    public static final BundledPolicy<CommitteePolicy> COMMITTEES_NINGBO =
            of("committees-ningbo", CommitteePolicy.SHAPE);

    // Fees, registration, supervision (收费、录入、监管)

    /** How fees could be allocated in Louxing, invented for illustration (娄星区收费台账示意草案). */
    public static final BundledPolicy<FeePolicy> LOUXING_FEES = of("louxing-fees", FeePolicy.SHAPE);

    /** What could have to be registered in Louxing, invented for illustration (娄星区信息录入示意草案). */
    public static final BundledPolicy<RegistrationPolicy> LOUXING_REGISTRATION =
            of("louxing-registration", RegistrationPolicy.SHAPE);

    /** What could have to be published in Louxing, and who is told when, invented for illustration (娄星区监管预警示意草案). */
    public static final BundledPolicy<SupervisionPolicy> LOUXING_SUPERVISION =
            of("louxing-supervision", SupervisionPolicy.SHAPE);

    // Points (积分)

    /** The illustrative draft of points for Louxing (娄星区小区积分示意草案). */
    public static final BundledPolicy<PointsRules> LOUXING_POINTS = of("louxing-points", PointsRules.SHAPE);

    /** A time bank after Guangzhou (参照广州时间银行). */
    public static final BundledPolicy<PointsRules> GUANGZHOU_STYLE_TIME_BANK =
            of("guangzhou-style-time-bank", PointsRules.SHAPE);

    /** Stars of volunteers in cycles, after Zhangjiagang (参照张家港志愿者星级). */
    public static final BundledPolicy<PointsRules> ZHANGJIAGANG_STYLE_STARS =
            of("zhangjiagang-style-stars", PointsRules.SHAPE);

    // Assessment of departments (部门考核)

    /** The illustrative draft of an assessment of departments for Louxing (娄星区部门考核示意草案). */
    public static final BundledPolicy<AssessmentRules> LOUXING_DEPARTMENTS =
            of("louxing-departments", AssessmentRules.SHAPE);

    // Programmes (行动计划)

    /** The three-year path of Louxing: two goals are published, everything else is invented (星物管三年行动示意草案). */
    public static final BundledPolicy<Programme> LOUXING_THREE_YEARS = of("louxing-three-years", Programme.SHAPE);

    /** The three rates of 2020 to 2022, after Beijing (参照北京物业管理三率). */
    public static final BundledPolicy<Programme> BEIJING_THREE_RATES = of("beijing-three-rates", Programme.SHAPE);

    /** Definitions of metrics that districts publish with other denominators, without targets (指标目录示意). */
    public static final BundledPolicy<Programme> PROGRAMME_METRICS = of("programme-metrics", Programme.SHAPE);

    // Counting of votes (计票口径)

    /** The Civil Code and its interpretation (全国计票口径). */
    public static final BundledPolicy<CountingProfile> COUNTING_NATIONAL =
            of("counting-national", CountingProfile.SHAPE);

    /** Counting after Beijing (参照北京). */
    public static final BundledPolicy<CountingProfile> COUNTING_BEIJING = of("counting-beijing", CountingProfile.SHAPE);

    /** Counting after Shanghai (参照上海). */
    public static final BundledPolicy<CountingProfile> COUNTING_SHANGHAI =
            of("counting-shanghai", CountingProfile.SHAPE);

    /** Counting after Shandong, where the owners can agree otherwise (参照山东). */
    public static final BundledPolicy<CountingProfile> COUNTING_SHANDONG =
            of("counting-shandong", CountingProfile.SHAPE);

    /** Counting after Hangzhou, with its notice and window (参照杭州). */
    public static final BundledPolicy<CountingProfile> COUNTING_HANGZHOU =
            of("counting-hangzhou", CountingProfile.SHAPE);

    /** Counting after Ningbo, one certificate one vote (参照宁波). */
    public static final BundledPolicy<CountingProfile> COUNTING_NINGBO = of("counting-ningbo", CountingProfile.SHAPE);

    /** A place to fill in for Hunan, unverified: it counts by consent only (湖南，未核实). */
    public static final BundledPolicy<CountingProfile> COUNTING_HUNAN = of("counting-hunan", CountingProfile.SHAPE);

    private BundledPolicies() {}

    private static <P extends Policy> BundledPolicy<P> of(String name, Type<P> type) {
        BundledPolicy<P> policy = new BundledPolicy<>(PolicyId.of(name, "0.1.0"), type);
        ALL.add(policy);
        return policy;
    }

    /** {@return every bundled policy, kind by kind} */
    public static List<BundledPolicy<?>> all() {
        return List.copyOf(ALL);
    }

    /**
     * {@return every bundled policy of one kind; those of Louxing first where there are any, then those of the whole country}
     *
     * @param type how they are written, such as {@code Rubric.SHAPE} or {@code Structure.POLICY}
     * @param <P> the policies
     */
    public static <P extends Policy> List<BundledPolicy<P>> all(Type<P> type) {
        List<BundledPolicy<P>> found = new ArrayList<>();
        ALL.forEach(policy -> policy.as(type).ifPresent(found::add));
        return List.copyOf(found);
    }

    /**
     * {@return the bundled policy that a configuration names}
     *
     * @param id its id and version
     * @param type how it is written, such as {@code Rubric.SHAPE}
     * @param <P> the policy
     * @throws GovernanceException {@code unknown-policy} if none of this kind has the id
     */
    public static <P extends Policy> BundledPolicy<P> get(PolicyId id, Type<P> type) {
        List<BundledPolicy<P>> known = all(type);
        return known.stream()
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new GovernanceException(
                        "unknown-policy", "Policy must be one of " + known + ", but was " + id));
    }
}
