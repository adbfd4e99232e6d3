package io.github.xingwuguan.facts;

import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** The facts of one subject (事实表), by name. Immutable. */
@Value.Immutable
public sealed interface FactSheet permits ImmutableFactSheet {
    /** The wire form. */
    Shape<FactSheet> SHAPE = Shape.of("Fact sheet", FactSheet::builder, Builder::build)
            .one("facts", Type.map(Fact.TYPE), FactSheet::facts, Builder::putAllFacts)
            .orElse(
                    "establishedOn",
                    Type.map(Type.DATE),
                    Map.of(),
                    FactSheet::establishedOn,
                    Builder::putAllEstablishedOn)
            .many(
                    "underAppeal",
                    Type.TEXT,
                    sheet -> sheet.underAppeal().stream().sorted().toList(),
                    Builder::addAllUnderAppeal)
            .done();

    /** {@return the facts by name} */
    Map<String, Fact> facts();

    /** {@return the day on which a fact was established, where that matters} */
    Map<String, LocalDate> establishedOn();

    /** {@return the facts against which an appeal is open} */
    Set<String> underAppeal();

    /**
     * {@return a fact; missing with the reason {@code not-reported} if nothing is known}
     *
     * @param name its name
     */
    default Fact fact(String name) {
        return facts().getOrDefault(name, NotReported.FACT);
    }

    /**
     * {@return this sheet with one fact changed}
     *
     * @param name its name
     * @param fact its new value
     */
    default FactSheet with(String name, Fact fact) {
        Builder copy = builder().putAllEstablishedOn(establishedOn()).addAllUnderAppeal(underAppeal());
        facts().forEach((key, value) -> copy.put(key, key.equals(name) ? fact : value));
        return (facts().containsKey(name) ? copy : copy.put(name, fact)).build();
    }

    /** Names are kebab-case. */
    @Value.Check
    default void check() {
        facts().keySet().forEach(FactKey::checkName);
        establishedOn().keySet().forEach(FactKey::checkName);
        underAppeal().forEach(FactKey::checkName);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FactSheet}. */
    final class Builder extends ImmutableFactSheet.Builder {
        private final Set<String> names = new HashSet<>();

        Builder() {}

        /**
         * Adds a fact.
         *
         * @param name its name, kebab-case
         * @param fact its value
         * @return this builder
         * @throws IllegalArgumentException if the name has another form, or was put before
         */
        public Builder put(String name, Fact fact) {
            if (!names.add(FactKey.checkName(name))) {
                throw new IllegalArgumentException("Fact must stand once, but " + name + " stood twice");
            }
            return putFact(name, fact);
        }
    }
}
