/**
 * How fast ratings are (性能测量): every contender of a comparison runs in the same process, turn by turn, and only after it was shown
 * to give the same results.
 */
@org.jspecify.annotations.NullMarked
package io.github.xingwuguan.examples.benchmarks;
