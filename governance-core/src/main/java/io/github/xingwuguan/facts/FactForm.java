package io.github.xingwuguan.facts;

import java.util.Optional;

/** The type that a fact's form suggests; empty for what is no value. */
final class FactForm implements Fact.Cases<Optional<FactType>> {
    private static final FactForm CASES = new FactForm();

    private FactForm() {}

    static Optional<FactType> of(Fact fact) {
        return fact.match(CASES);
    }

    @Override
    public Optional<FactType> code(Fact.Code fact) {
        return Optional.of(fact.code().equals("true") || fact.code().equals("false") ? FactType.FLAG : FactType.CODE);
    }

    @Override
    public Optional<FactType> amount(Fact.Amount fact) {
        return Optional.of(FactType.QUANTITY);
    }

    @Override
    public Optional<FactType> share(Fact.Share fact) {
        return Optional.of(FactType.RATIO);
    }

    @Override
    public Optional<FactType> survey(Fact.Survey fact) {
        return Optional.of(FactType.SURVEY);
    }

    @Override
    public Optional<FactType> marks(Fact.Marks fact) {
        return Optional.of(FactType.MARKS);
    }

    @Override
    public Optional<FactType> missing(Fact.Missing fact) {
        return Optional.empty();
    }

    @Override
    public Optional<FactType> notApplicable(Fact.NotApplicable fact) {
        return Optional.empty();
    }
}
