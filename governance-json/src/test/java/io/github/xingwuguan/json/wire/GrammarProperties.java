package io.github.xingwuguan.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.json.jackson2.Jackson2;
import io.github.xingwuguan.json.jackson3.Jackson3;
import io.github.xingwuguan.shape.Source;
import io.github.xingwuguan.shape.Tokens.Token;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The place of a fault agrees with what Jackson takes and refuses. */
class GrammarProperties {
    private static final List<String> PIECES = List.of(
            "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"a\":", "\\", "\\u00e9", "\\ud83d", "\\ude00", "0", "1", "-",
            ".", "e", "E+", "true", "nul", "null", "false", " ", "\n", "é", "\u0001", "x");

    private static final List<Generation> GENERATIONS = List.of(new Jackson2(), new Jackson3());

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 20_000)
    void a_fault_is_found_where_jackson_refuses_and_nowhere_else(@ForAll("texts") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean sound =
                new Grammar(bytes, 0, bytes.length).firstFault(Source.MAX_DEPTH).isEmpty();
        for (Generation generation : GENERATIONS) {
            // without a value there is no token to refuse
            assertThat(isTaken(generation, text)).as("%s", generation).isEqualTo(sound || text.isBlank());
        }
    }

    private static boolean isTaken(Generation generation, String text) {
        try (Generation.OpenTokens tokens = generation.open(Document.of(text))) {
            for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
                if (token == Token.TEXT || token == Token.NUMBER || token == Token.NAME) {
                    assertThat(tokens.text()).isNotNull();
                }
            }
            return true;
        } catch (GovernanceException refused) {
            return false;
        }
    }
}
