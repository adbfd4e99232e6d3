package io.github.xingwuguan.json;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Masked;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A value with an attribute of every type that the wire form knows. */
record Sample(Map<String, Object> parts) {
    enum Grade implements Coded {
        VERY_GOOD("very-good"),
        FAIR("fair");

        private final String code;

        Grade(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    record Band(String grade, Points lower) {
        static final Shape<Band> SHAPE = Shape.of(
                "Band",
                Field.of("grade", Type.TEXT, Band::grade),
                Field.of("lower", Type.POINTS, Band::lower),
                Band::new);
    }

    /** A value that contains itself, to nest as deep as one likes. */
    record Tree(List<Tree> parts) {
        static final Type<Tree> TYPE = Type.list(Type.lazy(() -> Tree.TYPE)).as(Tree::new, Tree::parts);
    }

    sealed interface Effect {
        record Raise(Points points) implements Effect {
            static final Shape<Raise> SHAPE =
                    Shape.of("Raise", Field.of("points", Type.POINTS, Raise::points), Raise::new);
        }

        record Cap(Points at, String why) implements Effect {
            static final Shape<Cap> SHAPE = Shape.of(
                    "Cap", Field.of("at", Type.POINTS, Cap::at), Field.of("why", Type.TEXT, Cap::why), Cap::new);
        }

        Type<Effect> TYPE = Union.<Effect>of("Effect", e -> e instanceof Raise ? "raise" : "cap")
                .variant("raise", Raise.class, Raise.SHAPE)
                .variant("cap", Cap.class, Cap.SHAPE)
                .done();
    }

    static final Shape<Sample> SHAPE = Shape.of("Sample", TreeMap<String, Object>::new, Sample::new)
            .one("text", Type.TEXT, s -> s.part("text", String.class), (b, v) -> b.put("text", v))
            .one("flag", Type.FLAG, s -> s.part("flag", Boolean.class), (b, v) -> b.put("flag", v))
            .one("int", Type.INT, s -> s.part("int", Integer.class), (b, v) -> b.put("int", v))
            .one("long", Type.LONG, s -> s.part("long", Long.class), (b, v) -> b.put("long", v))
            .one("points", Type.POINTS, s -> s.part("points", Points.class), (b, v) -> b.put("points", v))
            .one("quantity", Type.QUANTITY, s -> s.part("quantity", Quantity.class), (b, v) -> b.put("quantity", v))
            .one("date", Type.DATE, s -> s.part("date", LocalDate.class), (b, v) -> b.put("date", v))
            .one("time", Type.TIME, s -> s.part("time", LocalTime.class), (b, v) -> b.put("time", v))
            .one("instant", Type.INSTANT, s -> s.part("instant", Instant.class), (b, v) -> b.put("instant", v))
            .one("policy", Type.POLICY_ID, s -> s.part("policy", PolicyId.class), (b, v) -> b.put("policy", v))
            .one("org", Type.ORG, s -> s.part("org", OrgId.class), (b, v) -> b.put("org", v))
            .one("actor", Type.ACTOR, s -> s.part("actor", ActorId.class), (b, v) -> b.put("actor", v))
            .one("place", Type.PLACE, s -> s.part("place", PlaceId.class), (b, v) -> b.put("place", v))
            .one("digest", Type.DIGEST, s -> s.part("digest", Digest.class), (b, v) -> b.put("digest", v))
            .one("phone", Type.MASKED, s -> s.part("phone", Masked.class), (b, v) -> b.put("phone", v))
            .one(
                    "grade",
                    Type.code("Grade", Grade.values()),
                    s -> s.part("grade", Grade.class),
                    (b, v) -> b.put("grade", v))
            .one("effect", Effect.TYPE, s -> s.part("effect", Effect.class), (b, v) -> b.put("effect", v))
            .maybe("note", Type.TEXT, s -> s.find("note", String.class), (b, v) -> b.put("note", v))
            .orElse("weight", Type.INT, 1, s -> s.find("weight", Integer.class).orElse(1), (b, v) -> b.put("weight", v))
            .many("bands", Band.SHAPE, Sample::bands, (b, v) -> b.put("bands", v))
            .maybe("counts", Type.map(Type.LONG), Sample::counts, (b, v) -> b.put("counts", v))
            .maybe("tree", Tree.TYPE, s -> s.find("tree", Tree.class), (b, v) -> b.put("tree", v))
            .done();

    private <A> A part(String name, Class<A> type) {
        return find(name, type).orElseThrow();
    }

    private <A> Optional<A> find(String name, Class<A> type) {
        return Optional.ofNullable(parts.get(name)).map(type::cast);
    }

    @SuppressWarnings("unchecked") // only SHAPE and full() fill this part
    private List<Band> bands() {
        return (List<Band>) parts.getOrDefault("bands", List.of());
    }

    @SuppressWarnings("unchecked") // only SHAPE and full() fill this part
    private Optional<Map<String, Long>> counts() {
        return Optional.ofNullable((Map<String, Long>) parts.get("counts"));
    }

    /** Every required attribute and nothing else. */
    static Sample plain() {
        Map<String, Object> parts = new TreeMap<>();
        parts.put("text", "星物管 \"二\\级\" / \t\u001f\u007f\u2028 é 😀");
        parts.put("flag", true);
        parts.put("int", Integer.MIN_VALUE);
        parts.put("long", Long.MAX_VALUE);
        parts.put("points", Points.parse("98.125"));
        parts.put("quantity", Quantity.of(1_000_000));
        parts.put("date", LocalDate.of(2024, 2, 29));
        parts.put("time", LocalTime.of(8, 30));
        parts.put("instant", Instant.parse("2024-02-29T00:30:00.000000001Z"));
        parts.put("policy", PolicyId.parse("louxing-credit@2024.1"));
        parts.put("org", OrgId.of("org-1"));
        parts.put("actor", ActorId.of("actor-1"));
        parts.put("place", PlaceId.of("place-1"));
        parts.put("digest", Digest.of("星".getBytes(StandardCharsets.UTF_8)));
        parts.put("phone", Masked.of("13800001111"));
        parts.put("grade", Grade.VERY_GOOD);
        parts.put("effect", new Effect.Cap(Points.of(60), "veto"));
        return new Sample(parts);
    }

    /** Every attribute. */
    static Sample full() {
        Map<String, Object> parts = new TreeMap<>(plain().parts);
        parts.put("effect", new Effect.Raise(Points.parse("-0.0001")));
        parts.put("note", "");
        parts.put("weight", 7);
        parts.put("bands", List.of(new Band("A", Points.of(85)), new Band("B", Points.parse("70.5"))));
        parts.put("counts", new TreeMap<>(Map.of("一月", 0L, "feb/~", -3L)));
        parts.put("tree", new Tree(List.of(new Tree(List.of()), new Tree(List.of(new Tree(List.of()))))));
        return new Sample(parts);
    }
}
