package io.github.xingwuguan.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.testing.EqualsTester;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Foreign text in renderings, personal data, and the sentences and lines that show both. */
class VisibleTextTest {
    /** A code with the two sentences of a test. */
    private enum Why implements ReasonCode {
        TOO_FEW("too-few", "少于{0}：{1}", "fewer than {0}: {1}"),
        PLAIN("plain", "无", "none {0} {7}");

        private final String code;
        private final String zh;
        private final String en;

        Why(String code, String zh, String en) {
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

    static Stream<Arguments> unsafe() {
        return Stream.of(
                arguments("CR and LF", "a\r\nb", "a\\u000d\\u000ab"),
                arguments("ANSI colour", "\u001b[31mred", "\\u001b[31mred"),
                arguments("right-to-left override", "a\u202eb", "a\\u202eb"),
                arguments("isolate", "a\u2066b", "a\\u2066b"),
                arguments("line separator", "a\u2028b", "a\\u2028b"),
                arguments("paragraph separator", "a\u2029b", "a\\u2029b"),
                arguments("next line", "a\u0085b", "a\\u0085b"),
                arguments("byte order mark", "a\ufeffb", "a\\ufeffb"),
                arguments("NUL", "a\0b", "a\\u0000b"),
                arguments("delete", "a\u007fb", "a\\u007fb"),
                arguments("high surrogate alone", "a\ud83d", "a\\ud83d"),
                arguments("low surrogate alone", "\ude00a", "\\ude00a"),
                arguments("high surrogate before a letter", "\ud83da", "\\ud83da"),
                arguments("low surrogate after a letter", "a\ude00", "a\\ude00"),
                arguments("invisible tag", "a\udb40\udc41b", "a\\udb40\\udc41b"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsafe")
    void what_could_forge_a_reading_is_escaped(String name, String text, String shown) {
        assertThat(Texts.visible(text)).as(name).isEqualTo(shown);
    }

    @Test
    void ordinary_text_stays_as_it_is() {
        String text = "楼道 corridor, 50 % – ¥3 😀";
        assertThat(Texts.visible(text)).isSameAs(text);
        assertThat(Texts.visible("")).isEmpty();
    }

    @Test
    void a_personal_datum_is_never_shown() {
        Masked phone = Masked.of("13800138000");
        assertThat(phone).hasToString("***");
        assertThat(phone.reveal()).isEqualTo("13800138000");
        assertThat(List.of(phone)).hasToString("[***]");
        new EqualsTester()
                .addEqualityGroup(phone, Masked.of("13800138000"))
                .addEqualityGroup(Masked.of("13800138001"))
                .testEquals();
    }

    @Test
    void a_refused_personal_datum_is_not_shown_either() {
        String sentinel = "SENTINEL".repeat(30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Masked.of(sentinel))
                .withMessage("Personal datum must have 1 to 200 characters, but had 240");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Masked.of("SENTINEL\ud800"))
                .withMessage("Personal datum must have 1 to 200 characters, but had 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Masked.of("  "))
                .withMessage("Personal datum must have 1 to 200 characters, but had 2");
        assertThatNullPointerException().isThrownBy(() -> Masked.of(null));
    }

    @Test
    void a_reason_fills_both_sentences() {
        Reason reason = Reason.of(Why.TOO_FEW, "ind-1", "30", "12");
        assertThat(reason.text()).isEqualTo(Label.of("少于30：12", "fewer than 30: 12"));
        assertThat(reason).hasToString("too-few ind-1: fewer than 30: 12");
    }

    @Test
    void a_reason_shows_foreign_text_safely() {
        assertThat(Reason.of(Why.TOO_FEW, "a\nb", "\u001b[31m", "\r\n"))
                .hasToString("too-few a\\u000ab: fewer than \\u001b[31m: \\u000d\\u000a");
    }

    @Test
    void a_detail_that_looks_like_a_place_to_fill_stays_as_it_is() {
        assertThat(Reason.of(Why.TOO_FEW, "", "{1}", "$0 \\ {0}").text().en()).isEqualTo("fewer than {1}: $0 \\ {0}");
    }

    @Test
    void a_place_without_a_detail_stays_open() {
        assertThat(Reason.of(Why.PLAIN, "")).hasToString("plain: none {0} {7}");
    }

    @Test
    void a_reason_keeps_a_copy_of_its_details() {
        List<String> details = new ArrayList<>(List.of("30", "12"));
        Reason reason = new Reason(Why.TOO_FEW, "", details);
        details.clear();
        assertThat(reason.details()).containsExactly("30", "12");
    }

    @Test
    void a_score_line_shows_its_sign() {
        assertThat(new ScoreLine(ScoreLine.Kind.REWEIGHT, "team", Points.parse("32.0833")))
                .hasToString("reweight team +32.0833");
        assertThat(new ScoreLine(ScoreLine.Kind.CAP, "bonus", Points.of(-5))).hasToString("cap bonus -5.0000");
        assertThat(new ScoreLine(ScoreLine.Kind.POINTS, "a\nb", Points.ZERO)).hasToString("points a\\u000ab +0.0000");
    }
}
