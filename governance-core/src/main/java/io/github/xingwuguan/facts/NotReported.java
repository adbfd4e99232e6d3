package io.github.xingwuguan.facts;

/** The one fact that stands for everything nobody reported. */
final class NotReported {
    static final Fact FACT = Fact.missing("not-reported");

    private NotReported() {}
}
