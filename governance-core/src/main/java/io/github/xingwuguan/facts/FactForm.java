package io.github.xingwuguan.facts;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;

/** The types that take a fact, after its form; what is no value fits every type. */
final class FactForm implements Fact.Cases<Set<FactType>> {
    static final FactForm CASES = new FactForm();

    private static final Set<FactType> ANY = Sets.immutableEnumSet(EnumSet.allOf(FactType.class));
    private static final Set<FactType> FLAG = Sets.immutableEnumSet(FactType.FLAG, FactType.CODE);
    private static final Set<FactType> CODE = Set.of(FactType.CODE);
    private static final Set<FactType> QUANTITY = Set.of(FactType.QUANTITY);
    private static final Set<FactType> RATIO = Set.of(FactType.RATIO);
    private static final Set<FactType> SURVEY = Set.of(FactType.SURVEY);
    private static final Set<FactType> MARKS = Set.of(FactType.MARKS);

    private FactForm() {}

    @Override
    public Set<FactType> code(Fact.Code fact) {
        return fact.code().equals("true") || fact.code().equals("false") ? FLAG : CODE;
    }

    @Override
    public Set<FactType> amount(Fact.Amount fact) {
        return QUANTITY;
    }

    @Override
    public Set<FactType> share(Fact.Share fact) {
        return RATIO;
    }

    @Override
    public Set<FactType> survey(Fact.Survey fact) {
        return SURVEY;
    }

    @Override
    public Set<FactType> marks(Fact.Marks fact) {
        return MARKS;
    }

    @Override
    public Set<FactType> missing(Fact.Missing fact) {
        return ANY;
    }

    @Override
    public Set<FactType> notApplicable(Fact.NotApplicable fact) {
        return ANY;
    }
}
