package io.github.xingwuguan.examples.quickstart.board;

import static j2html.TagCreator.tag;

import io.github.xingwuguan.basics.Ratio;
import j2html.tags.ContainerTag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The few shapes of the pages (图形). Numbers here are pixels: nothing is decided by them. */
final class Svg {
    private static final int RADIUS = 44;
    private static final int CENTRE_X = 84;
    private static final int CENTRE_Y = 60;

    private Svg() {}

    private static ContainerTag<?> canvas(int width, int height, String spoken) {
        return tag("svg")
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("width", width)
                .attr("height", height)
                .attr("role", "img")
                .attr("aria-label", spoken);
    }

    /** A bar of a length between 0 and 1; the rest of it is empty. */
    static ContainerTag<?> bar(double share, String style, String spoken) {
        int width = 240;
        double filled = Math.max(0, Math.min(1, share)) * width;
        return canvas(width, 16, spoken).with(rect(width, "bar-rest"), rect(filled, "bar " + style));
    }

    private static ContainerTag<?> rect(double width, String style) {
        return tag("rect")
                .attr("class", style)
                .attr("x", 0)
                .attr("y", 2)
                .attr("width", px(width))
                .attr("height", 12);
    }

    /** One axis a dimension, the rim is all of it; an axis without data is dashed and has no corner. */
    static ContainerTag<?> radar(List<String> names, List<Optional<Ratio>> reached, String spoken) {
        int n = names.size();
        ContainerTag<?> svg = canvas(2 * CENTRE_X, 2 * CENTRE_Y, spoken);
        svg.with(polygon(IntStream.range(0, n).mapToObj(i -> at(i, n, 1)).toList(), "rim"));
        svg.with(polygon(IntStream.range(0, n).mapToObj(i -> at(i, n, 0.5)).toList(), "rim"));
        for (int i = 0; i < n; i++) {
            double[] end = at(i, n, 1);
            svg.with(tag("line")
                    .attr("class", reached.get(i).isPresent() ? "axis" : "axis no-data")
                    .attr("x1", CENTRE_X)
                    .attr("y1", CENTRE_Y)
                    .attr("x2", px(end[0]))
                    .attr("y2", px(end[1])));
            svg.with(name(names.get(i), at(i, n, 1.15)));
        }
        return svg.with(polygon(
                IntStream.range(0, n)
                        .filter(i -> reached.get(i).isPresent())
                        .mapToObj(i -> at(i, n, share(reached.get(i).orElseThrow())))
                        .toList(),
                "reached"));
    }

    /** Beside its axis: left of the middle it ends there, right of it it begins there. */
    private static ContainerTag<?> name(String name, double[] at) {
        double aside = at[0] - CENTRE_X;
        return tag("text")
                .attr("class", Math.abs(aside) < 1 ? "middle" : aside < 0 ? "end" : "start")
                .attr("x", px(at[0]))
                .attr("y", px(at[1] + 3))
                .withText(name);
    }

    static double share(Ratio ratio) {
        return ratio.isEmpty() ? 0 : (double) ratio.numerator() / ratio.denominator();
    }

    private static double[] at(int axis, int of, double reach) {
        double angle = 2 * Math.PI * axis / of - Math.PI / 2;
        return new double[] {CENTRE_X + RADIUS * reach * Math.cos(angle), CENTRE_Y + RADIUS * reach * Math.sin(angle)};
    }

    private static ContainerTag<?> polygon(List<double[]> corners, String style) {
        return tag("polygon")
                .attr("class", style)
                .attr(
                        "points",
                        corners.stream().map(c -> px(c[0]) + "," + px(c[1])).collect(Collectors.joining(" ")));
    }

    private static String px(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
