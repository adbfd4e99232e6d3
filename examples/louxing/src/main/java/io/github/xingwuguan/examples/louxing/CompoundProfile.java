package io.github.xingwuguan.examples.louxing;

import java.util.Optional;

/**
 * What a compound is like (小区画像); all that is said of it anywhere is drawn from this.
 *
 * @param number from 1
 * @param setting where and what it is
 * @param service who serves it
 * @param merits how well it does
 */
record CompoundProfile(int number, Setting setting, Service service, Merits merits) {
    /** Who stands for the owners (业主组织). */
    enum OwnersBody {
        COMMITTEE("owners-committee"),
        MANAGEMENT_COMMITTEE("property-management-committee"),
        NONE("none");

        private final String code;

        OwnersBody(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /**
     * Where and what a compound is (区位与类别).
     *
     * @param community the number of its community, from 0
     * @param kind {@code commercial}, {@code ageing}, {@code resettlement} or {@code employer-built}
     * @param households how many there are
     * @param deliveredIn the year of delivery
     */
    record Setting(int community, String kind, int households, int deliveredIn) {}

    /**
     * Who serves and represents it (服务与组织).
     *
     * @param mode {@code professional}, {@code self-managed}, {@code public-fallback} or {@code none}
     * @param firm the enterprise, if the mode is professional
     * @param months for how long
     * @param body who stands for the owners
     */
    record Service(String mode, Optional<FirmProfile> firm, int months, OwnersBody body) {}

    /**
     * How well it does, 0 to 1 each (治理画像).
     *
     * @param party the strength of Party work
     * @param governance of self-governance
     * @param service of the services
     */
    record Merits(double party, double governance, double service) {
        double mean() {
            return (party + governance + service) / 3;
        }
    }

    String id() {
        return "xq-" + Names.digits(number, 3);
    }

    String name() {
        return "示例小区" + Names.digits(number, 3);
    }

    boolean isProfessional() {
        return service.firm().isPresent();
    }
}
