package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@link CreditOracle} finds out about one subject, filled in step by step. */
final class OracleVerdict {
    /** No grade. */
    static final int NONE = 255;

    final Subject subject;
    final FactSheet sheet;
    final Map<String, Fact> facts = new TreeMap<>();
    final Map<String, String> outcomes = new TreeMap<>();
    final Map<String, BigDecimal> values = new TreeMap<>();
    final List<String> strikes = new ArrayList<>();
    String status = "rated";
    BigDecimal score = BigDecimal.ZERO;
    BigDecimal deducted = BigDecimal.ZERO;
    BigDecimal area = BigDecimal.ZERO;
    int serious;
    int band = NONE;
    int ruled = NONE;
    int graded = NONE;
    int vetoed;
    boolean struck;
    int afterVeto = NONE;
    int grade = NONE;
    OracleMemory.State next = OracleMemory.State.NEW;

    OracleVerdict(Subject subject, FactSheet sheet) {
        this.subject = subject;
        this.sheet = sheet;
    }

    void fact(String name, BigDecimal value) {
        facts.put(name, new Fact.Amount(Quantity.of(value)));
    }

    void fact(String name, int value) {
        facts.put(name, Fact.quantity(value));
    }

    void flag(String name, boolean value) {
        facts.put(name, value ? Fact.yes() : Fact.no());
    }

    /** {@return what conditions are tested against} */
    FactSheet facts() {
        FactSheet.Builder all = FactSheet.builder();
        Map<String, Fact> merged = new TreeMap<>(sheet.facts());
        merged.putAll(facts);
        merged.forEach(all::put);
        return all.build();
    }

    /** {@return every figure that is compared, as text} */
    String figures() {
        int reached = status.equals("rated") ? band : NONE;
        return subject + " " + status + " score " + score.setScale(4) + " path " + reached + " " + ruled + " " + graded
                + " " + afterVeto + " " + grade + " " + outcomes + " " + values;
    }
}
