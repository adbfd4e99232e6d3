package io.github.xingwuguan.programme.registration;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Truth;
import io.github.xingwuguan.shape.PolicyHead;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/** What must be registered of a compound (信息录入规则), dated and with its origin. It lints itself when built. Immutable. */
@Value.Immutable
public sealed interface RegistrationPolicy extends Policy permits ImmutableRegistrationPolicy {
    /** The wire form. */
    Shape<RegistrationPolicy> SHAPE = PolicyHead.shape(
                    "Registration policy", RegistrationPolicy::builder, Builder::build)
            .many("placeholders", Type.TEXT, RegistrationPolicy::placeholders, Builder::addAllPlaceholders)
            .many("kinds", RecordKind.SHAPE, RegistrationPolicy::kinds, Builder::addAllKinds)
            .done();

    /** {@return what people write to fill a field with nothing, such as 无, 0000, 1900-01-01} */
    List<String> placeholders();

    /** {@return the kinds of record that each compound must have} */
    List<RecordKind> kinds();

    @Override
    @Value.Lazy
    default Digest digest() {
        return SHAPE.digest(this);
    }

    /**
     * {@return what a compound has on a day, counted from its records}. Fields of a kind without any record are not counted: that the compound is
     * not entered says so
     *
     * @param compound the compound
     * @param records its records, several of a kind if there are; kinds that are not mandatory are left out
     * @param facts what is known of the compound, for what does not apply to it
     * @param date the day
     */
    default RegistrationState state(
            PlaceId compound, Collection<RegisteredRecord> records, FactSheet facts, LocalDate date) {
        List<RegistrationState.Kind> counted = new ArrayList<>();
        for (RecordKind kind : kinds()) {
            List<RegisteredRecord> own = records.stream()
                    .filter(record -> record.kind().equals(kind.code()))
                    .toList();
            List<FieldRule> due = kind.fields().stream()
                    .filter(field -> field.applicable()
                            .map(condition -> condition.test(facts) != Truth.FALSE)
                            .orElse(true))
                    .toList();
            long valid = own.stream()
                    .mapToLong(record -> due.stream()
                            .filter(field -> isValid(record, field, date))
                            .count())
                    .sum();
            if (!own.isEmpty()) {
                counted.add(new RegistrationState.Kind(kind.code(), Ratio.of(valid, (long) own.size() * due.size())));
            }
        }
        return new RegistrationState(compound, date, counted);
    }

    private boolean isValid(RegisteredRecord record, FieldRule field, LocalDate date) {
        boolean isFilled = record.texts().getOrDefault(field.name(), List.of()).stream()
                .map(String::strip)
                .anyMatch(text -> !text.isEmpty() && !placeholders().contains(text));
        boolean isFresh = field.reviewMonths() == 0
                || !record.reviewedOn().plusMonths(field.reviewMonths()).isBefore(date);
        return isFilled && isFresh;
    }

    /** Refuses a policy with errors. */
    @Value.Check
    default void check() {
        RegistrationLint.run(this).throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RegistrationPolicy}. */
    final class Builder extends ImmutableRegistrationPolicy.Builder implements PolicyHead<Builder> {
        Builder() {}
    }
}
