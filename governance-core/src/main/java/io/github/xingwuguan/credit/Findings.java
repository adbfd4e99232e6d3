package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.shape.Source;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What lint finds in a policy, and the rules that its parts share. */
final class Findings {
    /** How many grades, rules, quotas, lists, trackers, triggers or roles there can be. */
    static final int FEW = 32;

    /** How many lines a table inside a part can have. */
    static final int LINES = 200;

    /** The highest number of periods that anything can last. */
    static final int PERIODS = 40;

    private static final int MANY = 1_000_000;
    private static final int CODE_LENGTH = 48;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final List<String> TIE_BREAKERS =
            Arrays.stream(TieBreaker.values()).map(TieBreaker::code).toList();

    private final Problems.Collector problems = Problems.collector();
    private final Set<String> grades = new LinkedHashSet<>();
    private final Set<String> asked = new HashSet<>();

    private final boolean official;

    Findings(CreditPolicy policy) {
        official =
                policy.status() == PolicyStatus.ADOPTED && policy.provenance().kind() == Provenance.Kind.OFFICIAL;
        policy.grading().grades().forEach(grade -> grades.add(grade.code()));
    }

    Problems toProblems() {
        return problems.toProblems();
    }

    void adoption(CreditPolicy policy) {
        policy.checkAdoption(problems);
    }

    void error(String code, String path, String message) {
        problems.error(code, path, message);
    }

    void warning(String code, String path, String message) {
        problems.warning(code, path, message);
    }

    void errorIf(boolean enforced, String code, String path, String message) {
        if (enforced) {
            error(code, path, message);
        } else {
            warning(code, path, message);
        }
    }

    void within(String path, int value, int least, int most) {
        if (value < least || value > most) {
            error("out-of-range", path, "Value must be from " + least + " to " + most + ", but was " + value);
        }
    }

    /** A number of answers, of those ranked, of days. */
    void count(String path, int value, int least) {
        within(path, value, least, MANY);
    }

    void within(String path, Points value, Points least, Points most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            error("out-of-range", path, "Points must be from " + least + " to " + most + ", but were " + value);
        }
    }

    void magnitude(String path, Points value) {
        if (value.units() < 0) {
            error("out-of-range", path, "Points must be 0 or more, but were " + value);
        }
    }

    void positive(String path, Points value) {
        if (value.units() <= 0) {
            error("out-of-range", path, "Points must be more than 0, but were " + value);
        }
    }

    /** More than the least, at most the most. */
    void above(String path, Quantity value, Quantity least, Quantity most) {
        if (value.compareTo(least) <= 0 || value.compareTo(most) > 0) {
            error(
                    "out-of-range",
                    path,
                    "Value must be more than " + least + " and at most " + most + ", but was " + value);
        }
    }

    void share(String path, Quantity value) {
        if (value.units() < 0 || value.units() > Quantity.ONE) {
            error("percent-for-fraction", path, "Share must be a fraction from 0 to 1, but was " + value);
        }
    }

    void term(String path, Period term) {
        if (!CreditTypes.isPositive(term)) {
            error("out-of-range", path, "Period must be more than nothing and at most 100 years, but was " + term);
        }
    }

    /** Checks the form of a code and that it stands once among those of its kind. */
    void code(String path, String code, Set<String> seen) {
        if (code.length() > CODE_LENGTH || !CODE.matcher(code).matches()) {
            error(
                    "code-form",
                    path,
                    "Code must be kebab-case of 1 to " + CODE_LENGTH + " characters, but was \"" + shown(code) + "\"");
        }
        once(path, code, seen);
    }

    void once(String path, String entry, Set<String> seen) {
        if (!seen.add(entry)) {
            error("duplicate", path, "Entry must stand once, but \"" + shown(entry) + "\" stood twice");
        }
    }

    void grade(String path, String code) {
        named("grade", path, code, grades);
    }

    /** Reports {@code unknown-<kind>} unless the code is one of those. */
    void named(String kind, String path, String code, Collection<String> known) {
        if (!known.contains(code)) {
            error(
                    "unknown-" + kind,
                    path,
                    "Code must name a known " + kind + ", but was \"" + shown(code) + "\""
                            + Source.didYouMean(code, known));
        }
    }

    void quota(String path, Quota quota) {
        for (String tieBreaker : quota.tieBreakers()) {
            named("tie-breaker", path + "/tieBreakers", tieBreaker, TIE_BREAKERS);
        }
    }

    void condition(String path, Condition condition, Map<String, FactType> declared) {
        asked.addAll(condition.facts());
        problems.addAll(condition.lint(declared), path);
        for (String code : condition.match(GradeCodes.CASES).distinct().toList()) {
            grade(path, code);
        }
    }

    /** Reports a fact that nobody declared as a quantity. */
    void quantity(String path, String fact, Map<String, FactType> declared) {
        asked.add(fact);
        named("fact", path, fact, declared.keySet());
        FactType type = declared.getOrDefault(fact, FactType.QUANTITY);
        if (type != FactType.QUANTITY) {
            error("wrong-fact-type", path, "Fact must be a quantity, but " + shown(fact) + " is a " + type.code());
        }
    }

    boolean isAsked(String fact) {
        return asked.contains(fact);
    }

    /** What only a law or regulation can do is an error in an official policy; elsewhere it asks for attention. */
    void basis(String path, Basis basis, String subject) {
        if (!basis.level().mayRestrict()) {
            errorIf(
                    official,
                    "basis-too-low",
                    path + "/level",
                    subject + " must rest on a local regulation or higher, but rests on a "
                            + basis.level().code());
        }
    }

    /** A code as a message shows it: what is not in its form may be of any length. */
    static String shown(String code) {
        return Texts.visible(code.length() > 64 ? code.substring(0, 64) + "…" : code);
    }
}
