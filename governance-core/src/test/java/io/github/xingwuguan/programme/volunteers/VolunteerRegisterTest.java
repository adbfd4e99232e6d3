package io.github.xingwuguan.programme.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolunteerRegisterTest {
    private static final PlaceId A = PlaceId.of("a");
    private static final PlaceId B = PlaceId.of("b");
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 28);

    private static Volunteer volunteer(String id, PlaceId compound, LocalDate since, LocalDate... until) {
        return new Volunteer(
                ActorId.of(id), compound, since, until.length == 0 ? Optional.empty() : Optional.of(until[0]));
    }

    @Test
    void s8_a_person_counts_once_in_a_compound_and_once_over_all() {
        VolunteerRegister register = VolunteerRegister.of(List.of(
                volunteer("v1", A, TODAY),
                volunteer("v1", A, TODAY.minusDays(1)),
                volunteer("v1", B, TODAY),
                volunteer("v2", B, TODAY.plusDays(1)),
                volunteer("v3", B, TODAY.minusDays(5), TODAY)));

        assertThat(register.density(List.of(A), 20, TODAY).volunteers()).isEqualTo(Ratio.of(1, 20));
        assertThat(register.density(List.of(A, B), 40, TODAY).volunteers()).isEqualTo(Ratio.of(1, 40));
        assertThat(register.on(List.of(B), TODAY.minusDays(1))).containsExactly(ActorId.of("v3"));
    }

    @ParameterizedTest
    @CsvSource({"37, 633, 5.8", "38, 633, 6", "1, 2000, 0.1", "49, 100000, 0", "0, 5, 0", "7, 120, 5.8"})
    void s8_volunteers_per_hundred_households_have_one_decimal(long volunteers, long households, String expected) {
        assertThat(new VolunteerDensity(Ratio.of(volunteers, households)).perHundred())
                .contains(Quantity.parse(expected));
    }

    @Test
    void s8_without_households_there_is_no_density() {
        assertThat(new VolunteerDensity(Ratio.of(3, 0)).perHundred()).isEmpty();
    }

    @Test
    void a_registration_ends_after_it_begins() {
        assertThatThrownBy(() -> volunteer("v1", A, TODAY, TODAY))
                .hasMessage("Registration must end after it begins, but ended on 2025-10-28");
    }
}
