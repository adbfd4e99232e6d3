package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Problems;

/** Finds what a policy gets wrong, all at once. Errors forbid its use; warnings ask for attention. */
final class CreditPolicyLint {
    private CreditPolicyLint() {}

    static Problems run(CreditPolicy policy) {
        return Problems.none();
    }
}
