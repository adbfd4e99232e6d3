package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.CreditPolicy;
import java.time.LocalDate;

/** Whether a fall can be undone. */
final class Fallen {
    private Fallen() {}

    /** {@return whether a breach was put right, by a day, within the time that the policy leaves after the fall} */
    static boolean isPutRight(CreditPolicy policy, CreditState.Fall fall, int rectified, int day) {
        LocalDate end = policy.memory().restoreWithin().map(fall.on()::plus).orElse(fall.on());
        return rectified <= day && rectified <= Days.of(end);
    }
}
