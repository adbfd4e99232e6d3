package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.lifecycle.Role;
import java.util.List;

/** Finds what rules of conferences get wrong, all at once. */
final class ConferenceLint {
    private final Problems.Collector problems = Problems.collector();

    private ConferenceLint() {}

    static Problems run(ConferenceRules rules) {
        ConferenceLint lint = new ConferenceLint();
        lint.parties(rules);
        lint.within("/noticeDays", rules.noticeDays(), 0, 60);
        lint.within("/maxSittings", rules.maxSittings(), 1, 9);
        return lint.problems.toProblems();
    }

    static Problems run(ConferencePolicy policy) {
        ConferenceLint lint = new ConferenceLint();
        policy.checkAdoption(lint.problems);
        return lint.problems.toProblems();
    }

    private void parties(ConferenceRules rules) {
        if (rules.required().isEmpty()) {
            problems.error("no-parties", "/required", "Rules must name a required party, but named none");
        } else {
            within("/quorum", rules.quorum(), 1, rules.required().size());
        }
        once("/required", rules.required());
        once("/consentOf", rules.consentOf());
        for (int i = 0; i < rules.required().size(); i++) {
            if (rules.required().get(i) == Role.SYSTEM) {
                problems.error("unfit-party", "/required/" + i, "Party must be people, but was the host system");
            }
        }
        for (int i = 0; i < rules.consentOf().size(); i++) {
            Role role = rules.consentOf().get(i);
            if (!rules.required().contains(role)) {
                problems.error(
                        "unfit-party",
                        "/consentOf/" + i,
                        "Party whose consent is needed must be a required one, but was " + role.code());
            }
        }
    }

    private void once(String path, List<Role> roles) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.indexOf(roles.get(i)) < i) {
                problems.error(
                        "duplicate-party",
                        path + "/" + i,
                        "Party must stand once, but " + roles.get(i).code() + " stood twice");
            }
        }
    }

    private void within(String path, int value, int least, int most) {
        if (value < least || value > most) {
            problems.error("out-of-range", path, "Number must be from " + least + " to " + most + ", but was " + value);
        }
    }
}
