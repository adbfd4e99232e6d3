package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A lot that was drawn in public among candidates with equal votes (抽签). Everybody can repeat it: candidates stand in the order of the
 * SHA-256 digests of seed, line feed and their id. Nothing is drawn in secret, and nothing here draws.
 *
 * @param seed what was drawn, such as the numbers of balls; 1 to 200 visible characters
 * @param witnesses who saw it, at least two, each once
 */
public record Lot(String seed, List<ActorId> witnesses) {
    /** The description. */
    public static final Shape<Lot> SHAPE = Shape.of(
            "Lot",
            Field.of("seed", Type.TEXT, Lot::seed),
            Field.of("witnesses", Type.list(Type.ACTOR), Lot::witnesses),
            Lot::new);

    /**
     * Checks seed and witnesses.
     *
     * @param seed what was drawn
     * @param witnesses who saw it
     * @throws IllegalArgumentException if the seed cannot be read, or fewer than two saw it
     */
    public Lot {
        witnesses = List.copyOf(witnesses);
        if (seed.isBlank() || seed.length() > 200 || !Texts.visible(seed).equals(seed)) {
            throw new IllegalArgumentException("Seed must be 1 to 200 visible characters, but was not");
        }
        if (witnesses.size() < 2 || Ids.isTwice(witnesses)) {
            throw new IllegalArgumentException(
                    "Lot must have two witnesses or more, each once, but had " + witnesses.size());
        }
    }

    /**
     * {@return some candidates in the order of the lot}
     *
     * @param candidates in any order
     */
    public List<ActorId> order(Collection<ActorId> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing(this::number).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private String number(ActorId candidate) {
        return Digest.of((seed + "\n" + candidate.value()).getBytes(StandardCharsets.UTF_8))
                .hex();
    }
}
