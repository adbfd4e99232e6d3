package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.Coded;

/** What a unit is used for (用途). */
public enum UnitUse implements Coded {
    /** A home (住宅). */
    HOUSE("house"),
    /** A shop (商铺). */
    SHOP("shop"),
    /** An office (办公). */
    OFFICE("office"),
    /** A parking place (车位). */
    PARKING("parking"),
    /** A storeroom (储藏间). */
    STORAGE("storage"),
    /** Something else (其他). */
    OTHER("other");

    private final String code;

    UnitUse(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
