package io.github.xingwuguan.casework.foreign;

import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.lifecycle.Refusal;

/**
 * What is remarkable about one status of an imported history (导入发现). The status is imported all the same.
 *
 * @param step where it stands in the history, from 0
 * @param status the status
 * @param why what our rules would have refused it for, or a code of {@link ImportRemark}
 */
public record ImportFinding(int step, String status, Refusal why) {
    /** {@return the place, the status made visible, and why} */
    @Override
    public String toString() {
        return "step " + step + " \"" + Texts.visible(status) + "\": " + why;
    }
}
