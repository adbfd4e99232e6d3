package io.github.xingwuguan.json;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.scoring.rating.FactTable;
import io.github.xingwuguan.shape.Source;
import io.github.xingwuguan.shape.Tokens.Token;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.function.Consumer;

/** Reads the value of one fact into its cell of the current row. */
final class FactCell {
    private static final List<String> RATIO = List.of("numerator", "denominator");

    private final Consumer<Source> reader;

    /** The line in which the fact stood last. */
    private int line;

    FactCell(FactKey key, FactTable.Builder table) {
        this.reader = switch (key.type()) {
            case FLAG -> flag(table, key.name());
            case CODE -> code(table, key.name());
            case QUANTITY -> quantity(table, key.name());
            case RATIO -> ratio(table, key.name());
            case SURVEY -> survey(table, key.name());
            case MARKS -> marks(table, key.name());
        };
    }

    void read(Source source, int now) {
        if (line == now) {
            source.skip();
            source.fault("duplicate-property", "Fact must stand once, but stood twice");
            return;
        }
        line = now;
        try {
            reader.accept(source);
        } catch (Source.Fault recorded) {
            // stands in the problems of the source; the other facts of the line are read all the same
        } catch (IllegalArgumentException e) {
            source.fault("invalid-value", String.valueOf(e.getMessage()));
        }
    }

    private static Consumer<Source> flag(FactTable.Builder table, String name) {
        var cells = table.codes(name);
        int yes = cells.index("true");
        int no = cells.index("false");
        return source -> cells.set(source.flag() ? yes : no);
    }

    private static Consumer<Source> code(FactTable.Builder table, String name) {
        var cells = table.codes(name);
        return source -> cells.set(((Fact.Code) expect(source, Token.TEXT, "a code")).code());
    }

    private static Consumer<Source> quantity(FactTable.Builder table, String name) {
        var cells = table.quantities(name);
        return source -> cells.set(new Fact.Amount(Type.QUANTITY.read(source)).quantity());
    }

    private static Consumer<Source> survey(FactTable.Builder table, String name) {
        var cells = table.surveys(name);
        return source -> {
            if (expect(source, Token.BEGIN_OBJECT, "a survey") instanceof Fact.Survey survey) {
                cells.set(survey.satisfied(), survey.answers(), survey.asked());
            } else {
                throw source.fault("wrong-type", "Value must be a survey, but was a ratio");
            }
        };
    }

    private static Consumer<Source> marks(FactTable.Builder table, String name) {
        var cells = table.marks(name);
        return source -> ((Fact.Marks) expect(source, Token.BEGIN_LIST, "a list of marks"))
                .marks()
                .forEach(cells::add);
    }

    private static Fact expect(Source source, Token token, String words) {
        if (source.peek() != token) {
            throw source.wrongToken(words);
        }
        return Fact.TYPE.read(source);
    }

    /** Two numbers in any order, without an object in between. */
    private static Consumer<Source> ratio(FactTable.Builder table, String name) {
        var cells = table.ratios(name);
        return source -> {
            boolean above = false;
            boolean below = false;
            long numerator = 0;
            long denominator = 0;
            int errors = source.errors();
            source.beginObject();
            while (source.hasNext()) {
                String part = source.name();
                source.enter(part);
                if (part.equals("numerator") && !above) {
                    above = true;
                    numerator = integer(source);
                } else if (part.equals("denominator") && !below) {
                    below = true;
                    denominator = integer(source);
                } else {
                    source.refuseName(part, RATIO);
                }
                source.leave();
            }
            if (source.errors() > errors) {
                return;
            }
            if (!above || !below) {
                throw source.fault("missing-property", "Ratio must have numerator and denominator, but had not both");
            }
            cells.set(numerator, denominator);
        };
    }

    private static long integer(Source source) {
        try {
            return source.integer();
        } catch (Source.Fault recorded) {
            return 0; // never used, since the fault stands in the problems of the source
        }
    }
}
