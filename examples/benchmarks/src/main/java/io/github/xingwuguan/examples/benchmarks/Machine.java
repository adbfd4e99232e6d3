package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.examples.benchmarks.Folder.Visit;
import java.util.List;

/** A state machine library that leads one case after another along the main path. */
interface Machine {
    /** {@return the folder of a case that was led through some visits} */
    Folder lead(List<Visit> visits);
}
