package io.github.xingwuguan.json;

import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.committee.CommitteePolicy;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.credit.CreditPolicy;
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
