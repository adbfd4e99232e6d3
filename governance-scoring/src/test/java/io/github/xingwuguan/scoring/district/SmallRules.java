package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.programme.fee.AllocationRule;
import io.github.xingwuguan.programme.fee.FeePolicy;
import io.github.xingwuguan.programme.oversight.AlertKind;
import io.github.xingwuguan.programme.oversight.AlertLevel;
import io.github.xingwuguan.programme.oversight.AlertRule;
import io.github.xingwuguan.programme.oversight.SupervisionPolicy;
import io.github.xingwuguan.programme.registration.FieldRule;
import io.github.xingwuguan.programme.registration.RegistrationPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rules of a small district about what is registered, published and collected. */
final class SmallRules {
    private static final DateRange SINCE = DateRange.from(LocalDate.of(2020, 1, 1));
    private static final Provenance INVENTED = Provenance.illustrative("test", "invented");

    private SmallRules() {}

    /** Two kinds of record are mandatory. */
    static RegistrationPolicy registration() {
        return RegistrationPolicy.builder()
                .id(PolicyId.parse("small-registration@1"))
                .status(PolicyStatus.DRAFT)
                .inForce(SINCE)
                .provenance(INVENTED)
                .addKinds(kind("compound"), kind("contract"))
                .build();
    }

    private static io.github.xingwuguan.programme.registration.RecordKind kind(String code) {
        return new io.github.xingwuguan.programme.registration.RecordKind(
                code, List.of(new FieldRule("label", Optional.empty(), 0)));
    }

    /** A fund is low below 30 % of what was first paid in. */
    static SupervisionPolicy supervision() {
        return SupervisionPolicy.builder()
                .id(PolicyId.parse("small-supervision@1"))
                .status(PolicyStatus.DRAFT)
                .inForce(SINCE)
                .provenance(INVENTED)
                .lowFund(3_000)
                .addRules(new AlertRule(
                        AlertKind.FUND_LOW, List.of(new AlertRule.Step(0, AlertLevel.WARNING)), "invented for a test"))
                .build();
    }

    static FeePolicy fees() {
        return FeePolicy.builder()
                .id(PolicyId.parse("small-fees@1"))
                .status(PolicyStatus.DRAFT)
                .inForce(SINCE)
                .provenance(INVENTED)
                .addAllocation(AllocationRule.OLDEST)
                .fewestUnits(3)
                .build();
    }
}
