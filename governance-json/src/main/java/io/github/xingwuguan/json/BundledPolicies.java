package io.github.xingwuguan.json;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.programme.Programme;
import io.github.xingwuguan.programme.fee.FeePolicy;
import io.github.xingwuguan.programme.oversight.SupervisionPolicy;
import io.github.xingwuguan.programme.points.PointsRules;
import io.github.xingwuguan.programme.registration.RegistrationPolicy;
import io.github.xingwuguan.programme.responsibility.AssessmentRules;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.shape.Type;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
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

    /** Definitions of metrics that districts publish with other denominators, without targets (指标目录示意). */
    public static final PolicyId PROGRAMME_METRICS = PolicyId.of("programme-metrics", "0.1.0");

    /** The three-year path of Louxing: two goals are published, everything else is invented (星物管三年行动示意草案). */
    public static final PolicyId LOUXING_THREE_YEARS = PolicyId.of("louxing-three-years", "0.1.0");

    /** The three rates of 2020 to 2022, after Beijing (参照北京物业管理三率). */
    public static final PolicyId BEIJING_THREE_RATES = PolicyId.of("beijing-three-rates", "0.1.0");

    private static final List<PolicyId> PROGRAMMES =
            List.of(LOUXING_THREE_YEARS, BEIJING_THREE_RATES, PROGRAMME_METRICS);

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
