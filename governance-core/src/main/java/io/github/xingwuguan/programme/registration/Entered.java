package io.github.xingwuguan.programme.registration;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many compounds are entered (信息录入率): the headline, which says nothing of the fields.
 *
 * @param ratio compounds with every mandatory kind of record / compounds due
 * @param missing the kinds that are not there, by compound; a compound without any state lacks all
 */
public record Entered(Ratio ratio, Map<PlaceId, List<String>> missing) {
    /**
     * Copies the compounds.
     *
     * @param ratio compounds entered / compounds due
     * @param missing the kinds that are not there, by compound
     */
    public Entered {
        missing = Collections.unmodifiableMap(new TreeMap<>(missing));
    }
}
