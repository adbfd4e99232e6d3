package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/** Whether a unit was sold and handed over (交付状态): until it is delivered, the developer stands for it. */
public enum DeliveryState implements Coded {
    /** Not sold (未出售). */
    UNSOLD("unsold"),
    /** Sold, but not handed over (已售未交付). */
    SOLD_UNDELIVERED("sold-undelivered"),
    /** Handed over to the buyer (已交付). */
    DELIVERED("delivered");

    /** A code on the wire. */
    public static final Type<DeliveryState> TYPE = Type.code("Delivery state", values());

    private final String code;

    DeliveryState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
