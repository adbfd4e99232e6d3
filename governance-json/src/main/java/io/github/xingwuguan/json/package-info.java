/**
 * Values in and out of JSON, the same under both Jackson generations: bytes, digests, refusals and messages.
 *
 * <p>The form is strict: UTF-8 without byte-order mark, no comments, no duplicate or unknown property, one value a document, numbers
 * as JSON numbers. All faults of a document come at once, each with its JSON Pointer.
 *
 * <pre>{@code
 * GovernanceJson json = GovernanceJson.standard();
 * byte[] bytes = json.write(GradeBand.SHAPE, band);
 * GradeBand same = json.read(GradeBand.SHAPE, bytes);
 * json.lines("bands.jsonl", stream, GradeBand.SHAPE, bands::add);
 * }</pre>
 */
package io.github.xingwuguan.json;
