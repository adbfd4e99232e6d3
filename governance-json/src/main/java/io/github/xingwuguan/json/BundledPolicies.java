package io.github.xingwuguan.json;

import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.committee.CommitteePolicy;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.programme.Programme;
import io.github.xingwuguan.programme.fee.FeePolicy;
import io.github.xingwuguan.programme.oversight.SupervisionPolicy;
import io.github.xingwuguan.programme.points.PointsRules;
import io.github.xingwuguan.programme.registration.RegistrationPolicy;
import io.github.xingwuguan.programme.responsibility.AssessmentRules;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policies that come with the library (内置办法). None is official: each says in its provenance what it was built after, or that
 * it was invented.
 *
 * <p>Every call reads the document anew; keep what it returns. Thread-safe.
 */
public final class BundledPolicies {
    /** The illustrative draft of a five-star standard for Louxing (娄星区五星创建示意草案). */
    public static final PolicyId LOUXING_FIVE_STAR = PolicyId.of("louxing-five-star", "0.1.0");

    /** Five stars lit one by one, after Shaoxing (参照绍兴五星达标). */
    public static final PolicyId SHAOXING_STYLE_FIVE_STAR = PolicyId.of("shaoxing-style-five-star", "0.1.0");

    /** Star grades of property service projects, after Hunan (参照湖南星级物业服务项目). */
    public static final PolicyId HUNAN_STYLE_PROPERTY_STAR = PolicyId.of("hunan-style-property-star", "0.1.0");

    /** The illustrative draft of a credit rating for Louxing (娄星区信用评价示意草案). */
    public static final PolicyId LOUXING_DRAFT = PolicyId.of("louxing-draft", "0.1.0");

    /** Credit after Shandong, in force until the end of 2024 (参照山东2020). */
    public static final PolicyId SHANDONG_2020 = PolicyId.of("shandong-2020", "0.1.0");

    /** Credit after Yantai, with ceilings on what is basic and good (参照烟台2022). */
    public static final PolicyId YANTAI_2022 = PolicyId.of("yantai-2022", "0.1.0");

    /** Credit after Hefei, with shares of the population at both ends (参照合肥2022). */
    public static final PolicyId HEFEI_2022 = PolicyId.of("hefei-2022", "0.1.0");

    /** Credit after Zhongshan, whose text leaves gaps between its grades (参照中山). */
    public static final PolicyId ZHONGSHAN = PolicyId.of("zhongshan", "0.1.0");

    /** Quarterly lists after Changsha, without grades (参照长沙红黑榜). */
    public static final PolicyId CHANGSHA_LISTS = PolicyId.of("changsha-lists", "0.1.0");

    private static final List<PolicyId> RUBRICS =
            List.of(LOUXING_FIVE_STAR, SHAOXING_STYLE_FIVE_STAR, HUNAN_STYLE_PROPERTY_STAR);

    private static final List<PolicyId> CREDIT =
            List.of(LOUXING_DRAFT, SHANDONG_2020, YANTAI_2022, HEFEI_2022, ZHONGSHAN, CHANGSHA_LISTS);

    /** How Louxing could handle cases, invented for illustration (娄星区案件办理示意草案). */
    public static final PolicyId LOUXING_CASES = PolicyId.of("louxing-cases", "0.1.0");

    private static final List<PolicyId> CASES = List.of(LOUXING_CASES);

    /** Branch, committee and firm (三驾马车). */
    public static final PolicyId THREE_CARRIAGES = PolicyId.of("three-carriages", "0.1.0");

    /** Branch, committee, firm and residents (四级协同). */
    public static final PolicyId FOUR_LEVEL = PolicyId.of("four-level", "0.1.0");

    /** Community; branch, firm and committees; volunteers (1+3+N). */
    public static final PolicyId ONE_THREE_N = PolicyId.of("one-three-n", "0.1.0");

    /** Three times two, undefined until a district says what they are (2+2+2). */
    public static final PolicyId TWO_TWO_TWO = PolicyId.of("two-two-two", "0.1.0");

    /** Grid, building and stairwell heads (三长制). */
    public static final PolicyId THREE_HEADS = PolicyId.of("three-heads", "0.1.0");

    /** How Louxing could hold building meetings, invented for illustration (楼宇会示意草案). */
    public static final PolicyId LOUXING_BUILDING_MEETINGS = PolicyId.of("louxing-building-meetings", "0.1.0");

    /** How Louxing could bring enforcement into compounds, invented for illustration (执法进小区示意草案). */
    public static final PolicyId LOUXING_ENFORCEMENT = PolicyId.of("louxing-enforcement", "0.1.0");

    /** How residents of Louxing could appraise, invented for illustration (评议示意草案). */
    public static final PolicyId LOUXING_APPRAISAL = PolicyId.of("louxing-appraisal", "0.1.0");

    /** Sittings in three stages whose content is not published (三杯茶). */
    public static final PolicyId THREE_CUPS_OF_TEA = PolicyId.of("three-cups-of-tea", "0.1.0");

    /** Micro-initiatives of five kinds that a district still has to name (五小微). */
    public static final PolicyId LOUXING_INITIATIVES = PolicyId.of("louxing-initiatives", "0.1.0");

    private static final List<PolicyId> STRUCTURES =
            List.of(THREE_CARRIAGES, FOUR_LEVEL, ONE_THREE_N, TWO_TWO_TWO, THREE_HEADS);

    private static final List<PolicyId> BODIES = List.of(
            LOUXING_BUILDING_MEETINGS, LOUXING_ENFORCEMENT, LOUXING_APPRAISAL, THREE_CUPS_OF_TEA, LOUXING_INITIATIVES);

    private static final List<PolicyId> RULES =
            Stream.of(STRUCTURES, BODIES).flatMap(List::stream).toList();

    /** Owners' committees where no local rule is known (全国，物业管理条例2018). */
    public static final PolicyId COMMITTEES_NATIONAL = PolicyId.of("committees-national", "0.1.0");

    /** Owners' committees after Beijing (参照北京2024). */
    public static final PolicyId COMMITTEES_BEIJING = PolicyId.of("committees-beijing", "0.1.0");

    /** Owners' committees after Shanghai (参照上海2020). */
    public static final PolicyId COMMITTEES_SHANGHAI = PolicyId.of("committees-shanghai", "0.1.0");

    /** Owners' committees after Shandong (参照山东2021). */
    public static final PolicyId COMMITTEES_SHANDONG = PolicyId.of("committees-shandong", "0.1.0");

    /** Owners' committees after Hangzhou (参照杭州2021). */
    public static final PolicyId COMMITTEES_HANGZHOU = PolicyId.of("committees-hangzhou", "0.1.0");

    /** Owners' committees after Ningbo (参照宁波2021). */
    public static final PolicyId COMMITTEES_NINGBO = PolicyId.of("committees-ningbo", "0.1.0");

    private static final List<PolicyId> COMMITTEES = List.of(
            COMMITTEES_NATIONAL,
            COMMITTEES_BEIJING,
            COMMITTEES_SHANGHAI,
            COMMITTEES_SHANDONG,
            COMMITTEES_HANGZHOU,
            COMMITTEES_NINGBO);

    /** How fees could be allocated in Louxing, invented for illustration (娄星区收费台账示意草案). */
    public static final PolicyId LOUXING_FEES = PolicyId.of("louxing-fees", "0.1.0");

    /** What could have to be registered in Louxing, invented for illustration (娄星区信息录入示意草案). */
    public static final PolicyId LOUXING_REGISTRATION = PolicyId.of("louxing-registration", "0.1.0");

    /** What could have to be published in Louxing, and who is told when, invented for illustration (娄星区监管预警示意草案). */
    public static final PolicyId LOUXING_SUPERVISION = PolicyId.of("louxing-supervision", "0.1.0");

    /** The illustrative draft of points for Louxing (娄星区小区积分示意草案). */
    public static final PolicyId LOUXING_POINTS = PolicyId.of("louxing-points", "0.1.0");

    /** A time bank after Guangzhou (参照广州时间银行). */
    public static final PolicyId GUANGZHOU_STYLE_TIME_BANK = PolicyId.of("guangzhou-style-time-bank", "0.1.0");

    /** Stars of volunteers in cycles, after Zhangjiagang (参照张家港志愿者星级). */
    public static final PolicyId ZHANGJIAGANG_STYLE_STARS = PolicyId.of("zhangjiagang-style-stars", "0.1.0");

    private static final List<PolicyId> POINTS =
            List.of(LOUXING_POINTS, GUANGZHOU_STYLE_TIME_BANK, ZHANGJIAGANG_STYLE_STARS);

    /** The illustrative draft of an assessment of departments for Louxing (娄星区部门考核示意草案). */
    public static final PolicyId LOUXING_DEPARTMENTS = PolicyId.of("louxing-departments", "0.1.0");

    private static final List<PolicyId> ASSESSMENTS = List.of(LOUXING_DEPARTMENTS);

    /** Definitions of metrics that districts publish with other denominators, without targets (指标目录示意). */
    public static final PolicyId PROGRAMME_METRICS = PolicyId.of("programme-metrics", "0.1.0");

    /** The three-year path of Louxing: two goals are published, everything else is invented (星物管三年行动示意草案). */
    public static final PolicyId LOUXING_THREE_YEARS = PolicyId.of("louxing-three-years", "0.1.0");

    /** The three rates of 2020 to 2022, after Beijing (参照北京物业管理三率). */
    public static final PolicyId BEIJING_THREE_RATES = PolicyId.of("beijing-three-rates", "0.1.0");

    private static final List<PolicyId> PROGRAMMES =
            List.of(LOUXING_THREE_YEARS, BEIJING_THREE_RATES, PROGRAMME_METRICS);

    /** The Civil Code and its interpretation (全国计票口径). */
    public static final PolicyId COUNTING_NATIONAL = PolicyId.of("counting-national", "0.1.0");

    /** Counting after Beijing (参照北京). */
    public static final PolicyId COUNTING_BEIJING = PolicyId.of("counting-beijing", "0.1.0");

    /** Counting after Shanghai (参照上海). */
    public static final PolicyId COUNTING_SHANGHAI = PolicyId.of("counting-shanghai", "0.1.0");

    /** Counting after Shandong, where the owners can agree otherwise (参照山东). */
    public static final PolicyId COUNTING_SHANDONG = PolicyId.of("counting-shandong", "0.1.0");

    /** Counting after Hangzhou, with its notice and window (参照杭州). */
    public static final PolicyId COUNTING_HANGZHOU = PolicyId.of("counting-hangzhou", "0.1.0");

    /** Counting after Ningbo, one certificate one vote (参照宁波). */
    public static final PolicyId COUNTING_NINGBO = PolicyId.of("counting-ningbo", "0.1.0");

    /** A place to fill in for Hunan, unverified: it counts by consent only (湖南，未核实). */
    public static final PolicyId COUNTING_HUNAN = PolicyId.of("counting-hunan", "0.1.0");

    private static final List<PolicyId> COUNTING = List.of(
            COUNTING_NATIONAL,
            COUNTING_BEIJING,
            COUNTING_SHANGHAI,
            COUNTING_SHANDONG,
            COUNTING_HANGZHOU,
            COUNTING_NINGBO,
            COUNTING_HUNAN);

    private static final Logger LOG = LoggerFactory.getLogger(BundledPolicies.class);

    private BundledPolicies() {}

    /**
     * {@return the ids of all bundled rating standards, the Louxing draft first}
     */
    public static List<PolicyId> rubricIds() {
        return RUBRICS;
    }

    /**
     * {@return all bundled rating standards, in the order of {@link #rubricIds()}}
     *
     * @throws GovernanceException {@code jackson-missing} if there is no Jackson
     */
    public static List<Rubric> rubrics() {
        return RUBRICS.stream().map(BundledPolicies::rubric).toList();
    }

    /**
     * {@return a bundled rating standard}
     *
     * @param id one of {@link #rubricIds()}
     * @throws GovernanceException {@code unknown-policy} if it is none of them, {@code jackson-missing} if there is no Jackson
     */
    public static Rubric rubric(PolicyId id) {
        return rubric(id, GovernanceJson.standard());
    }

    /**
     * {@return a bundled rating standard}
     *
     * @param id one of {@link #rubricIds()}
     * @param json reads it
     * @throws GovernanceException {@code unknown-policy} if it is none of them
     */
    public static Rubric rubric(PolicyId id, GovernanceJson json) {
        return policy(id, RUBRICS, Rubric.SHAPE, json);
    }

    /**
     * {@return the ids of all bundled credit policies, the Louxing draft first}
     */
    public static List<PolicyId> creditIds() {
        return CREDIT;
    }

    /**
     * {@return all bundled credit policies, in the order of {@link #creditIds()}}
     *
     * @throws GovernanceException {@code jackson-missing} if there is no Jackson
     */
    public static List<CreditPolicy> creditPolicies() {
        return CREDIT.stream().map(BundledPolicies::creditPolicy).toList();
    }

    /**
     * {@return a bundled credit policy}
     *
     * @param id one of {@link #creditIds()}
     * @throws GovernanceException {@code unknown-policy} if it is none of them, {@code jackson-missing} if there is no Jackson
     */
    public static CreditPolicy creditPolicy(PolicyId id) {
        return creditPolicy(id, GovernanceJson.standard());
    }

    /**
     * {@return a bundled credit policy}
     *
     * @param id one of {@link #creditIds()}
     * @param json reads it
     * @throws GovernanceException {@code unknown-policy} if it is none of them
     */
    public static CreditPolicy creditPolicy(PolicyId id, GovernanceJson json) {
        return policy(id, CREDIT, CreditPolicy.SHAPE, json);
    }

    /** {@return the ids of all bundled policies of cases} */
    public static List<PolicyId> caseIds() {
        return CASES;
    }

    /**
     * {@return a bundled policy of cases}
     *
     * @param id one of {@link #caseIds()}
     * @throws GovernanceException {@code unknown-policy} if it is none of them, {@code jackson-missing} if there is no Jackson
     */
    public static CasePolicy casePolicy(PolicyId id) {
        return casePolicy(id, GovernanceJson.standard());
    }

    /**
     * {@return a bundled policy of cases}
     *
     * @param id one of {@link #caseIds()}
     * @param json reads it
     * @throws GovernanceException {@code unknown-policy} if it is none of them
     */
    public static CasePolicy casePolicy(PolicyId id, GovernanceJson json) {
        return policy(id, CASES, CasePolicy.SHAPE, json);
    }

    /** {@return the ids of all bundled structures of coordination: pass them to {@link #rules} with {@code Structure.POLICY}} */
    public static List<PolicyId> structureIds() {
        return STRUCTURES;
    }

    /** {@return the ids of all bundled rules of structures and of the bodies of coordination, the structures first} */
    public static List<PolicyId> ruleIds() {
        return RULES;
    }

    /**
     * {@return bundled rules of one kind}
     *
     * @param id one of {@link #ruleIds()}
     * @param form how they are written, such as {@code BuildingRules.POLICY}
     * @param <R> the rules
     * @throws GovernanceException {@code unknown-policy} if it is none of them, a fault of the document if its form is another one, {@code
     *     jackson-missing} if there is no Jackson
     */
    public static <R> DatedRules<R> rules(PolicyId id, Shape<DatedRules<R>> form) {
        return rules(id, form, GovernanceJson.standard());
    }

    /**
     * {@return bundled rules of one kind}
     *
     * @param id one of {@link #ruleIds()}
     * @param form how they are written
     * @param json reads it
     * @param <R> the rules
     * @throws GovernanceException {@code unknown-policy} if it is none of them, or a fault of the document if its form is another one
     */
    public static <R> DatedRules<R> rules(PolicyId id, Shape<DatedRules<R>> form, GovernanceJson json) {
        return policy(id, RULES, form, json);
    }

    /** {@return the ids of all bundled policies of committees, the national one first} */
    public static List<PolicyId> committeeIds() {
        return COMMITTEES;
    }

    /**
     * {@return a bundled policy of committees}
     *
     * @param id one of {@link #committeeIds()}
     * @throws GovernanceException {@code unknown-policy} if it is none of them, {@code jackson-missing} if there is no Jackson
     */
    public static CommitteePolicy committeePolicy(PolicyId id) {
        return committeePolicy(id, GovernanceJson.standard());
    }

    /**
     * {@return a bundled policy of committees}
     *
     * @param id one of {@link #committeeIds()}
     * @param json reads it
     * @throws GovernanceException {@code unknown-policy} if it is none of them
     */
    public static CommitteePolicy committeePolicy(PolicyId id, GovernanceJson json) {
        return policy(id, COMMITTEES, CommitteePolicy.SHAPE, json);
    }

    /**
     * {@return a bundled policy of fees}
     *
     * @param id {@link #LOUXING_FEES}
     * @throws GovernanceException {@code unknown-policy} if it is another, {@code jackson-missing} if there is no Jackson
     */
    public static FeePolicy feePolicy(PolicyId id) {
        return policy(id, List.of(LOUXING_FEES), FeePolicy.SHAPE, GovernanceJson.standard());
    }

    /**
     * {@return a bundled policy of registration}
     *
     * @param id {@link #LOUXING_REGISTRATION}
     * @throws GovernanceException {@code unknown-policy} if it is another, {@code jackson-missing} if there is no Jackson
     */
    public static RegistrationPolicy registrationPolicy(PolicyId id) {
        return policy(id, List.of(LOUXING_REGISTRATION), RegistrationPolicy.SHAPE, GovernanceJson.standard());
    }

    /**
     * {@return a bundled policy of supervision}
     *
     * @param id {@link #LOUXING_SUPERVISION}
     * @throws GovernanceException {@code unknown-policy} if it is another, {@code jackson-missing} if there is no Jackson
     */
    public static SupervisionPolicy supervisionPolicy(PolicyId id) {
        return policy(id, List.of(LOUXING_SUPERVISION), SupervisionPolicy.SHAPE, GovernanceJson.standard());
    }

    /** {@return the ids of all bundled rules of points} */
    public static List<PolicyId> pointsIds() {
        return POINTS;
    }

    /**
     * {@return bundled rules of points}
     *
     * @param id one of {@link #pointsIds()}
     * @throws GovernanceException {@code unknown-policy} if it is none of them, {@code jackson-missing} if there is no Jackson
     */
    public static PointsRules pointsRules(PolicyId id) {
        return pointsRules(id, GovernanceJson.standard());
    }

    /**
     * {@return bundled rules of points}
     *
     * @param id one of {@link #pointsIds()}
     * @param json reads it
     * @throws GovernanceException {@code unknown-policy} if it is none of them
     */
    public static PointsRules pointsRules(PolicyId id, GovernanceJson json) {
        return policy(id, POINTS, PointsRules.SHAPE, json);
    }

    /** {@return the ids of all bundled rules of assessment} */
    public static List<PolicyId> assessmentIds() {
        return ASSESSMENTS;
    }

    /**
     * {@return bundled rules of assessment}
     *
     * @param id one of {@link #assessmentIds()}
     * @throws GovernanceException {@code unknown-policy} if it is none of them, {@code jackson-missing} if there is no Jackson
     */
    public static AssessmentRules assessmentRules(PolicyId id) {
        return assessmentRules(id, GovernanceJson.standard());
    }

    /**
     * {@return bundled rules of assessment}
     *
     * @param id one of {@link #assessmentIds()}
     * @param json reads it
     * @throws GovernanceException {@code unknown-policy} if it is none of them
     */
    public static AssessmentRules assessmentRules(PolicyId id, GovernanceJson json) {
        return policy(id, ASSESSMENTS, AssessmentRules.SHAPE, json);
    }

    /** {@return the ids of all bundled programmes, the Louxing draft first} */
    public static List<PolicyId> programmeIds() {
        return PROGRAMMES;
    }

    /**
     * {@return a bundled programme}
     *
     * @param id one of {@link #programmeIds()}
     * @throws GovernanceException {@code unknown-policy} if it is none of them, {@code jackson-missing} if there is no Jackson
     */
    public static Programme programme(PolicyId id) {
        return programme(id, GovernanceJson.standard());
    }

    /**
     * {@return a bundled programme}
     *
     * @param id one of {@link #programmeIds()}
     * @param json reads it
     * @throws GovernanceException {@code unknown-policy} if it is none of them
     */
    public static Programme programme(PolicyId id, GovernanceJson json) {
        return policy(id, PROGRAMMES, Programme.SHAPE, json);
    }

    /** {@return the ids of all bundled counting profiles, the national one first} */
    public static List<PolicyId> countingIds() {
        return COUNTING;
    }

    /**
     * {@return a bundled counting profile; it leaves open what the owners' rules have to say}
     *
     * @param id one of {@link #countingIds()}
     * @throws GovernanceException {@code unknown-policy} if it is none of them, {@code jackson-missing} if there is no Jackson
     */
    public static CountingProfile countingProfile(PolicyId id) {
        return countingProfile(id, GovernanceJson.standard());
    }

    /**
     * {@return a bundled counting profile}
     *
     * @param id one of {@link #countingIds()}
     * @param json reads it
     * @throws GovernanceException {@code unknown-policy} if it is none of them
     */
    public static CountingProfile countingProfile(PolicyId id, GovernanceJson json) {
        return policy(id, COUNTING, CountingProfile.SHAPE, json);
    }

    private static <P extends Policy> P policy(PolicyId id, List<PolicyId> known, Type<P> type, GovernanceJson json) {
        if (!known.contains(id)) {
            throw new GovernanceException("unknown-policy", "Policy must be one of " + known + ", but was " + id);
        }
        P policy = json.read(type, document(id));
        LOG.debug(
                "Loaded policy {} ({}), digest {}",
                policy.id(),
                policy.provenance().kind().code(),
                policy.digest().abbreviated());
        return policy;
    }

    private static byte[] document(PolicyId id) {
        try (InputStream in = BundledPolicies.class.getResourceAsStream("policies/" + id.id() + ".json")) {
            if (in == null) {
                throw new IllegalStateException("Library must hold " + id + ", but does not");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
