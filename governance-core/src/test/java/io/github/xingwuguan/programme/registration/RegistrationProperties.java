package io.github.xingwuguan.programme.registration;

import static io.github.xingwuguan.programme.registration.RegistrationTest.TODAY;
import static io.github.xingwuguan.programme.registration.RegistrationTest.policy;
import static io.github.xingwuguan.programme.registration.RegistrationTest.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RegistrationProperties {
    private static final RegistrationPolicy POLICY = policy().build();

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("无", "0000", "1900-01-01", "", " ", "示例", "7")
                .list()
                .ofSize(3);
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers().between(0, 20).list().ofMaxSize(8);
    }

    private static Ratio fields(List<String> texts) {
        RegisteredRecord record = new RegisteredRecord(
                "compound",
                Map.of(
                        "name", List.of(texts.get(0)),
                        "phone", List.of(texts.get(1)),
                        "households", List.of(texts.get(2))),
                TODAY);
        return POLICY.state(PlaceId.of("x1"), List.of(record), RegistrationTest.NOTHING, TODAY)
                .kinds()
                .get(0)
                .fields();
    }

    @Property(tries = 1_000)
    void valid_fields_are_those_with_something_to_say(@ForAll("texts") List<String> texts) {
        long said = texts.stream()
                .filter(text -> text.equals("示例") || text.equals("7"))
                .count();
        assertThat(fields(texts)).isEqualTo(Ratio.of(said, 3));
    }

    @Property(tries = 1_000)
    void filling_a_field_raises_the_numerator_alone(@ForAll("texts") List<String> texts) {
        List<String> more = new ArrayList<>(texts);
        more.set(0, "示例");
        assertThat(fields(more).denominator()).isEqualTo(fields(texts).denominator());
        assertThat(fields(more).numerator() - fields(texts).numerator()).isBetween(0L, 1L);
    }

    @Property(tries = 1_000)
    void sums_over_compounds_are_the_sums_of_their_parts(@ForAll("counts") List<Integer> counts) {
        List<RegistrationState> states = new ArrayList<>();
        List<PlaceId> compounds = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            states.add(state("x" + i, counts.get(i), 20));
            compounds.add(PlaceId.of("x" + i));
        }
        Registration registration = Registration.of(POLICY, states);
        long valid = counts.stream().mapToLong(Integer::longValue).sum();
        assertThat(registration.fields(compounds, TODAY))
                .containsEntry("compound", Ratio.of(valid, 20L * counts.size()))
                .containsEntry("lift", Ratio.of(valid, 20L * counts.size()));
        assertThat(registration.entered(compounds, TODAY).ratio()).isEqualTo(Ratio.of(counts.size(), counts.size()));
    }
}
