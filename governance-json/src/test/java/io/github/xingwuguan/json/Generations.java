package io.github.xingwuguan.json;

import io.github.xingwuguan.basics.GovernanceException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The generations on this class path; the build runs the golden suite with both, with only the second and with only the third. */
final class Generations {
    private Generations() {}

    static List<GovernanceJson> available() {
        List<GovernanceJson> found = new ArrayList<>();
        for (Supplier<GovernanceJson> each :
                List.<Supplier<GovernanceJson>>of(GovernanceJson::jackson2, GovernanceJson::jackson3)) {
            try {
                found.add(each.get());
            } catch (GovernanceException absent) {
                // the other one is there; GenerationsTest sees to it
            }
        }
        return found;
    }
}
