package io.github.xingwuguan.coordination.posts;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All posts of heads (三长名册), by compound. Indexed once. Immutable and thread-safe. */
public final class HeadPosts {
    /** A list of posts on the wire. */
    public static final Type<HeadPosts> TYPE = Type.list(HeadPost.SHAPE).as(HeadPosts::of, HeadPosts::posts);

    private final List<HeadPost> posts;
    private final Map<PlaceId, List<HeadPost>> byCompound = new HashMap<>();

    private HeadPosts(List<HeadPost> posts) {
        this.posts = posts;
        posts.forEach(post -> byCompound
                .computeIfAbsent(post.compound(), compound -> new ArrayList<>())
                .add(post));
    }

    /**
     * A post that is vacant (职位空缺).
     *
     * @param post the id of the post
     * @param since since when
     */
    public record Vacancy(String post, LocalDate since) {}

    /**
     * {@return the register of some posts}
     *
     * @param posts in any order
     * @throws GovernanceException {@code duplicate-post} for each id that stands twice, all at once
     */
    public static HeadPosts of(List<HeadPost> posts) {
        Problems.Collector problems = Problems.collector();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < posts.size(); i++) {
            if (!ids.add(posts.get(i).id())) {
                problems.error(
                        "duplicate-post",
                        "/" + i + "/id",
                        "Post must stand once, but " + posts.get(i).id() + " stood twice");
            }
        }
        problems.toProblems().throwIfAny();
        return new HeadPosts(List.copyOf(posts));
    }

    /** {@return all posts, in the order given} */
    public List<HeadPost> posts() {
        return posts;
    }

    /**
     * {@return the posts of a compound that exist on a day, in the order given}
     *
     * @param compound the compound
     * @param date the day
     */
    public List<HeadPost> due(PlaceId compound, LocalDate date) {
        return byCompound.getOrDefault(compound, List.of()).stream()
                .filter(post -> post.due().contains(date))
                .toList();
    }

    /**
     * {@return the posts of a compound that somebody holds on a day, of those that exist (在岗率)}; one person in two posts counts for each
     *
     * @param compound the compound
     * @param date the day
     */
    public Ratio staffed(PlaceId compound, LocalDate date) {
        List<HeadPost> due = due(compound, date);
        return Ratio.of(due.stream().filter(post -> post.on(date).isPresent()).count(), due.size());
    }

    /**
     * {@return the persons who hold a post in a compound on a day, each once, by id}
     *
     * @param compound the compound
     * @param date the day
     */
    public Set<ActorId> persons(PlaceId compound, LocalDate date) {
        Set<ActorId> persons = new TreeSet<>();
        due(compound, date).forEach(post -> post.on(date).ifPresent(holding -> persons.add(holding.person())));
        return Collections.unmodifiableSet(persons);
    }

    /**
     * {@return the posts of a compound that are vacant on a day, in the order given}
     *
     * @param compound the compound
     * @param date the day
     */
    public List<Vacancy> vacancies(PlaceId compound, LocalDate date) {
        return due(compound, date).stream()
                .flatMap(post -> post.vacantSince(date).map(since -> new Vacancy(post.id(), since)).stream())
                .toList();
    }

    /**
     * {@return the vacancies of a compound of which somebody should hear: those that have lasted so many days or more (空缺预警)}
     *
     * @param compound the compound
     * @param date the day
     * @param days how many days a post may be vacant, 0 or more
     */
    public List<Vacancy> alerts(PlaceId compound, LocalDate date, int days) {
        return vacancies(compound, date).stream()
                .filter(vacancy -> date.toEpochDay() - vacancy.since().toEpochDay() >= days)
                .toList();
    }
}
