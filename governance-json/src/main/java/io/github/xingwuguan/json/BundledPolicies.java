package io.github.xingwuguan.json;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.rating.Rubric;
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

    private static final List<PolicyId> RUBRICS =
            List.of(LOUXING_FIVE_STAR, SHAOXING_STYLE_FIVE_STAR, HUNAN_STYLE_PROPERTY_STAR);

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
        if (!RUBRICS.contains(id)) {
            throw new GovernanceException("unknown-policy", "Policy must be one of " + RUBRICS + ", but was " + id);
        }
        Rubric rubric = json.read(Rubric.SHAPE, document(id));
        LOG.debug(
                "Loaded rubric {} ({}), digest {}",
                rubric.id(),
                rubric.provenance().kind().code(),
                rubric.digest().abbreviated());
        return rubric;
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
