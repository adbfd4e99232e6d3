package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.PlaceRegister;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds what is wrong between bodies, places and appointments: all of it at once. */
final class CarriageLint {
    private final PlaceRegister places;
    private final List<? extends Body> bodies;
    private final Map<OrgId, Body> byId = new HashMap<>();
    private final Map<ExternalKey, OrgId> keys = new HashMap<>();
    private final Map<UnifiedSocialCreditCode, OrgId> creditCodes = new HashMap<>();
    private final Problems.Collector problems = Problems.collector();

    private CarriageLint(PlaceRegister places, List<? extends Body> bodies) {
        this.places = places;
        this.bodies = bodies;
    }

    static Problems run(PlaceRegister places, List<? extends Body> bodies, Roster roster) {
        CarriageLint lint = new CarriageLint(places, bodies);
        for (int i = 0; i < bodies.size(); i++) {
            lint.checkUnique(bodies.get(i), "/bodies/" + i);
        }
        for (int i = 0; i < bodies.size(); i++) {
            lint.checkReferences(bodies.get(i), "/bodies/" + i);
        }
        lint.checkOverlaps(
                "branches",
                b -> b instanceof PartyBranch branch && branch.form().isOrganised());
        lint.checkOverlaps("committees", Committee.class::isInstance);
        lint.checkOverlaps("projects", ServiceProject.class::isInstance);
        lint.checkRoster(roster);
        return lint.problems.toProblems();
    }

    private void checkUnique(Body body, String path) {
        if (byId.putIfAbsent(body.id(), body) != null) {
            problems.error("duplicate-body", path + "/id", "Body id must be unique, but " + body.id() + " stood twice");
        }
        for (int k = 0; k < body.externalKeys().size(); k++) {
            ExternalKey key = body.externalKeys().get(k);
            OrgId owner = keys.putIfAbsent(key, body.id());
            if (owner != null) {
                problems.error(
                        "duplicate-external-key",
                        path + "/externalKeys/" + k,
                        "External key must name one body, but " + key + " named " + owner + " already");
            }
        }
        if (body instanceof PropertyEnterprise enterprise) {
            OrgId owner = creditCodes.putIfAbsent(enterprise.creditCode(), body.id());
            if (owner != null) {
                problems.error(
                        "duplicate-credit-code",
                        path + "/creditCode",
                        "Credit code must name one enterprise, but named " + owner + " already");
            }
        }
    }

    private void checkReferences(Body body, String path) {
        if (body instanceof Covering covering) {
            covering.covered().stream()
                    .map(Dated::value)
                    .distinct()
                    .filter(compound -> places.find(compound, Compound.class).isEmpty())
                    .forEach(compound -> problems.error(
                            "unknown-compound",
                            path,
                            "Compound must be in the register of places, but " + compound + " was not"));
        }
        if (body instanceof ServiceProject project && !(byId.get(project.enterprise()) instanceof PropertyEnterprise)) {
            problems.error(
                    "unknown-enterprise",
                    path + "/enterprise",
                    "Enterprise must be in the register, but " + project.enterprise() + " was not");
        }
    }

    /** One carriage of a compound and its days, with the place of its body in the input. */
    private record Claim(int body, Dated<PlaceId> period) {}

    private void checkOverlaps(String carriages, Predicate<Body> isOne) {
        Map<PlaceId, List<Claim>> claims = new LinkedHashMap<>();
        for (int i = 0; i < bodies.size(); i++) {
            if (isOne.test(bodies.get(i)) && bodies.get(i) instanceof Covering covering) {
                for (Dated<PlaceId> period : covering.covered()) {
                    claims.computeIfAbsent(period.value(), c -> new ArrayList<>(2))
                            .add(new Claim(i, period));
                }
            }
        }
        claims.forEach((compound, list) -> {
            for (int k : Dated.overlapping(list.stream().map(Claim::period).toList())) {
                problems.error(
                        "overlapping-" + carriages,
                        "/bodies/" + list.get(k).body(),
                        "Compound " + compound + " must have one at a time, but had two of its " + carriages + " from "
                                + list.get(k).period().during().from());
            }
        });
    }

    private void checkRoster(Roster roster) {
        for (int i = 0; i < roster.appointments().size(); i++) {
            OrgId body = roster.appointments().get(i).body();
            if (!byId.containsKey(body)) {
                problems.error(
                        "unknown-body",
                        "/roster/" + i + "/body",
                        "Body must be in the register, but " + body + " was not");
            }
        }
    }
}
