package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.CreditPolicy;

/** Whether a fall can be undone. */
final class Fallen {
    private Fallen() {}

    /** {@return whether a breach was put right, by a day, within the time that the policy leaves after the fall} */
    static boolean isPutRight(CreditPolicy policy, CreditState.Fall fall, int rectified, int day) {
        return policy.memory()
                .restoreWithin()
                .map(within ->
                        rectified <= day && rectified <= Days.of(fall.on().plus(within)))
                .orElse(false);
    }
}
