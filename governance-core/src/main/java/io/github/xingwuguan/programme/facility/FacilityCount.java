package io.github.xingwuguan.programme.facility;

/**
 * How many sites of a kind are in use, and their ports (设施数): sites are counted, ports are summed.
 *
 * @param sites how many sites are in use, each once, whether or not a port works
 * @param ports how many ports they have
 * @param broken how many of the ports do not work
 */
public record FacilityCount(int sites, long ports, long broken) {
    /** {@return how many ports work} */
    public long usable() {
        return ports - broken;
    }
}
