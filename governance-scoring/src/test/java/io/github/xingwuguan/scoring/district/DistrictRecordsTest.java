package io.github.xingwuguan.scoring.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.Department;
import java.util.List;
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
                .hasMessage("Record must stand once, but a body stood twice");
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
}
