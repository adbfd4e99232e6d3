package io.github.xingwuguan.programme.fee;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.basics.ReasonCode;
import java.util.Optional;

/** How somebody would make a debtor pay (催交方式). Some means are refused: Civil Code, article 944. */
public enum CollectionMeans implements Coded {
    /** A reminder with a reasonable time to pay (书面催交). */
    REMINDER("reminder", false),
    /** Mediation (调解). */
    MEDIATION("mediation", false),
    /** Arbitration (仲裁). */
    ARBITRATION("arbitration", false),
    /** A lawsuit (诉讼). */
    LAWSUIT("lawsuit", false),
    /** Cutting off power (停电). */
    CUT_POWER("cut-power", true),
    /** Cutting off water (停水). */
    CUT_WATER("cut-water", true),
    /** Cutting off heat (停热). */
    CUT_HEAT("cut-heat", true),
    /** Cutting off gas (停气). */
    CUT_GAS("cut-gas", true);

    private final String code;
    private final boolean cuts;

    CollectionMeans(String code, boolean cuts) {
        this.code = code;
        this.cuts = cuts;
    }

    /** Why a means is refused (拒绝原因). */
    public enum Refused implements ReasonCode {
        /** It cuts off what people live on (不得停供). */
        UTILITY_CUT(
                "utility-cut",
                "不得采取停止供电、供水、供热、供燃气等方式催交物业费（民法典第九百四十四条）",
                "power, water, heat or gas must not be cut to collect fees (Civil Code, article 944)");

        private final String code;
        private final String zh;
        private final String en;

        Refused(String code, String zh, String en) {
            this.code = code;
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Label template() {
            return Label.of(zh, en);
        }
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return why it is refused; empty if it may be used} */
    public Optional<Reason> refusal() {
        return cuts ? Optional.of(Reason.of(Refused.UTILITY_CUT, code)) : Optional.empty();
    }
}
