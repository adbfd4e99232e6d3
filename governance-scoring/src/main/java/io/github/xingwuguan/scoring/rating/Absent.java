package io.github.xingwuguan.scoring.rating;

/**
 * What an indicator is worth without a value.
 *
 * @param missing packed, if the fact is missing
 * @param notApplicable packed, if it cannot exist
 */
record Absent(long missing, long notApplicable) {
    /** {@return what a cell that is no value is worth: 0 missing, 1 not applicable} */
    long of(long cell) {
        return cell == Column.MISSING ? missing : notApplicable;
    }
}
