package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.facts.FactSheet;
import java.util.List;
import java.util.Optional;

/**
 * The facts that a rating standard asks of compounds, derived from the records of the district (小区事实推导): every fact says by which rule
 * it follows from which records. What the records do not tell is left out, and is missing for the standard. Immutable and thread-safe.
 *
 * <pre>{@code
 * CompoundFacts facts = CompoundFacts.of(records, policies, question);
 * plan.rate(facts.sheet(compound), question.asOf());
 * facts.explain(compound);                               // posts-staffed 31/33, 三长岗位台账 …
 * }</pre>
 */
public final class CompoundFacts {
    private final CompoundRegisters registers;

    private CompoundFacts(CompoundRegisters registers) {
        this.registers = registers;
    }

    /**
     * {@return the facts of a district's compounds}
     *
     * @param records what it recorded
     * @param policies the rules
     * @param question as of when; what happens within a year is counted over the twelve months that end with that day, and
     *     a slot of conferences in the one in which it ends
     * @throws io.github.xingwuguan.basics.GovernanceException if records contradict each other
     */
    public static CompoundFacts of(DistrictRecords records, DistrictPolicies policies, ScoreboardQuestion question) {
        return of(new DistrictView(records, policies, question));
    }

    static CompoundFacts of(DistrictView view) {
        return new CompoundFacts(new CompoundRegisters(view));
    }

    /** {@return how each fact is derived, in the order in which they are explained} */
    public static List<Derivation> derivations() {
        return Derivations.ALL;
    }

    /**
     * {@return the facts of a compound that its records tell, each with its rule}
     *
     * @param compound the compound
     */
    public List<Derived> explain(PlaceId compound) {
        CompoundRegisters.Of own = registers.of(compound);
        return Derivations.ALL.stream()
                .map(derivation -> derivation.apply(own))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * {@return the facts of a compound as a standard reads them; what was confirmed with its day, so that it strikes as long as the standard
     *     says and no longer}
     *
     * @param compound the compound
     */
    public FactSheet sheet(PlaceId compound) {
        FactSheet.Builder sheet = FactSheet.builder();
        for (Derived derived : explain(compound)) {
            String fact = derived.derivation().fact();
            sheet.put(fact, derived.value());
            derived.establishedOn().ifPresent(on -> sheet.putEstablishedOn(fact, on));
        }
        return sheet.build();
    }
}
