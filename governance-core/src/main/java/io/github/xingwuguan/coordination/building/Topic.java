package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.coordination.AgendaItem;
import io.github.xingwuguan.coordination.AgendaSource;
import io.github.xingwuguan.coordination.Ids;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a building meeting is about (楼宇会议题). Immutable. */
@Value.Immutable
public sealed interface Topic permits ImmutableTopic {
    /** The wire form. */
    Shape<Topic> SHAPE = Shape.of("Topic", Topic::builder, Builder::build)
            .one("id", Type.TEXT, Topic::id, Builder::id)
            .one("kind", Type.code("Topic", Kind.values()), Topic::kind, Builder::kind)
            .one("matter", Type.TEXT, Topic::matter, Builder::matter)
            .maybe("caseId", Type.CASE, Topic::caseId, Builder::caseId)
            .orElse("reserved", Type.FLAG, false, Topic::reserved, Builder::reserved)
            .many("parties", Neighbour.SHAPE, Topic::parties, Builder::parties)
            .done();

    /** What is to be done with a topic (议题类别). */
    enum Kind implements Coded {
        /** The neighbours agree among themselves (自治协商). */
        SELF_GOVERNANCE("self-governance"),
        /** A dispute is mediated (矛盾调解). */
        MEDIATION("mediation"),
        /** Opinions are gathered (意见征集). */
        OPINION("opinion"),
        /** It goes to somebody else (转办事项). */
        REFERRAL("referral");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** {@return its id, unique in the meeting} */
    String id();

    /** {@return what is to be done with it} */
    Kind kind();

    /** {@return what it is about} */
    String matter();

    /** {@return the case that it belongs to, if there is one: its mediation goes on there} */
    Optional<CaseId> caseId();

    /** {@return whether it is reserved to the owners (Civil Code of China, article 278): a building meeting can refer it and no more} */
    @Value.Default
    default boolean reserved() {
        return false;
    }

    /** {@return the parties to the dispute; at least two if it is mediated, none otherwise} */
    List<Neighbour> parties();

    /**
     * {@return the topic as a conference deliberates it: its id, its text, its case, and whether the law reserves it to the owners, so that a
     *     conference can only propose it}
     *
     * @param source where it comes from
     */
    default AgendaItem agendaItem(AgendaSource source) {
        return AgendaItem.builder()
                .id(id())
                .source(source)
                .matter(matter())
                .caseId(caseId())
                .reserved(reserved())
                .build();
    }

    /**
     * Checks the texts and the parties.
     *
     * @throws IllegalArgumentException if the id has another form, the matter is blank, or the parties do not fit the kind
     */
    @Value.Check
    default void check() {
        Ids.check(id(), "Topic id");
        if (matter().isBlank()) {
            throw new IllegalArgumentException("Topic must say what it is about, but did not");
        }
        boolean fits =
                kind() == Kind.MEDIATION ? parties().size() >= 2 : parties().isEmpty();
        if (!fits || Ids.isTwice(parties())) {
            throw new IllegalArgumentException(
                    "Topic must have two parties or more if it is mediated and none otherwise," + " each once, but had "
                            + parties().size());
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Topic}. */
    final class Builder extends ImmutableTopic.Builder {
        Builder() {}
    }
}
