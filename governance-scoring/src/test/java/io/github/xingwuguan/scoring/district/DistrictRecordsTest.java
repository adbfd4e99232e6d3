package io.github.xingwuguan.scoring.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.Department;
import io.github.xingwuguan.carriage.PropertyEnterprise;
import io.github.xingwuguan.carriage.UnifiedSocialCreditCode;
import io.github.xingwuguan.programme.fee.Collected;
import io.github.xingwuguan.programme.fee.CommonIncome;
import io.github.xingwuguan.programme.fee.FeeStatement;
import io.github.xingwuguan.programme.fee.UnitAccount;
import io.github.xingwuguan.programme.oversight.MaintenanceFund;
import io.github.xingwuguan.programme.volunteers.Volunteer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DistrictRecordsTest {
    private static Body department(String id, String name) {
        return Department.builder().id(OrgId.of(id)).label(Label.of(name, name)).build();
    }

    private static final DistrictRecords TWO =
            DistrictRecords.none().with(RecordKind.BODY, List.of(department("a", "first"), department("b", "second")));

    @Test
    void a_record_with_the_key_of_another_takes_its_place() {
        DistrictRecords changed = TWO.with(RecordKind.BODY, List.of(department("a", "other")));
        assertThat(changed.all(RecordKind.BODY)).containsExactly(department("a", "other"), department("b", "second"));
        assertThat(changed.changedSince(TWO)).containsExactly(Reads.of(RecordKind.BODY, "department"));
        assertThat(TWO.changedSince(changed)).isEqualTo(changed.changedSince(TWO));
    }

    @Test
    void what_is_given_twice_and_differs_is_refused() {
        assertThatThrownBy(() -> DistrictRecords.none()
                        .with(RecordKind.BODY, List.of(department("a", "one"), department("a", "other"))))
                .hasMessage(
                        "error duplicate-record at /1: Record must stand once, but another body with its key stood before it");
        assertThat(DistrictRecords.none()
                        .with(RecordKind.BODY, List.of(department("a", "one"), department("a", "one")))
                        .all(RecordKind.BODY))
                .hasSize(1);
    }

    @Test
    void an_empty_kind_is_known_and_another_kind_is_not() {
        DistrictRecords none = TWO.without(RecordKind.BODY, OrgId.of("a")).without(RecordKind.BODY, OrgId.of("b"));
        assertThat(none.has(RecordKind.BODY)).isTrue();
        assertThat(none.all(RecordKind.BODY)).isEmpty();
        assertThat(none.has(RecordKind.PLACE)).isFalse();
        assertThat(none.changedSince(DistrictRecords.none())).containsExactly(Reads.of(RecordKind.BODY));
    }

    @Test
    void the_same_records_given_again_are_no_change() {
        assertThat(TWO.with(RecordKind.BODY, List.of(department("b", "second"))).changedSince(TWO))
                .isEmpty();
    }

    @Test
    void what_ends_or_goes_on_takes_the_place_of_what_was_told_of_it_before() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        Volunteer stays = new Volunteer(ActorId.of("p"), PlaceId.of("x"), first, Optional.empty());
        Volunteer left = new Volunteer(ActorId.of("p"), PlaceId.of("x"), first, Optional.of(first.plusDays(9)));
        MaintenanceFund opened = new MaintenanceFund(PlaceId.of("x"), first, List.of());
        MaintenanceFund paid = new MaintenanceFund(
                PlaceId.of("x"),
                first,
                List.of(new MaintenanceFund.Entry(first, MaintenanceFund.Use.FIRST_DEPOSIT, 1, Optional.empty())));
        Appointment serves = SmallAssembly.roster("oc", 1).get(0);
        Appointment served = Appointment.builder()
                .from(serves)
                .during(DateRange.of(serves.during().from(), first))
                .build();
        DistrictRecords records = DistrictRecords.none()
                .with(RecordKind.VOLUNTEER, List.of(stays))
                .with(RecordKind.VOLUNTEER, List.of(left))
                .with(RecordKind.OVERSIGHT, List.of(opened))
                .with(RecordKind.OVERSIGHT, List.of(paid))
                .with(RecordKind.APPOINTMENT, List.of(serves))
                .with(RecordKind.APPOINTMENT, List.of(served));
        assertThat(records.all(RecordKind.VOLUNTEER)).containsExactly(left);
        assertThat(records.all(RecordKind.OVERSIGHT)).containsExactly(paid);
        assertThat(records.all(RecordKind.APPOINTMENT)).containsExactly(served);
    }

    @Test
    void fees_are_known_by_unit_by_period_and_day_and_as_the_income_of_a_compound() {
        DateRange period = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1));
        FeeStatement early = new FeeStatement(PlaceId.of("x"), period, period.until(), new Collected(1, 2, 0, 0));
        FeeStatement again = new FeeStatement(PlaceId.of("x"), period, period.until(), new Collected(2, 2, 0, 0));
        FeeStatement later =
                new FeeStatement(PlaceId.of("x"), period, period.until().plusDays(9), new Collected(2, 2, 0, 0));
        CommonIncome income = new CommonIncome(PlaceId.of("x"), List.of());
        UnitAccount account = new UnitAccount(PlaceId.of("x"), PlaceId.of("x-1"), List.of());
        DistrictRecords records = DistrictRecords.none()
                .with(RecordKind.FEE, List.of(early, income, account))
                .with(RecordKind.FEE, List.of(again, later, income, account));
        assertThat(records.all(RecordKind.FEE)).containsExactly(again, income, account, later);
    }

    @Test
    void a_record_that_takes_the_place_of_another_is_found_by_its_own_facet() {
        Body firm = PropertyEnterprise.builder()
                .id(OrgId.of("a"))
                .label(Label.of("firm", "firm"))
                .creditCode(UnifiedSocialCreditCode.complete("91431302MA4L00000"))
                .build();
        DistrictRecords changed = TWO.with(RecordKind.BODY, List.of(firm));
        assertThat(changed.records(Reads.of(RecordKind.BODY, "property-enterprise"), RecordKind.BODY))
                .containsExactly(firm);
        assertThat(changed.records(Reads.of(RecordKind.BODY, "department"), RecordKind.BODY))
                .containsExactly(department("b", "second"));
        assertThat(TWO.records(Reads.of(RecordKind.BODY, "department"), RecordKind.BODY))
                .hasSize(2);
    }
}
