package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.CreditVeto;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a subject carries from one period into the next (跨期状态). Whatever rests on records names them, so that it ends with their
 * repair and never was if they were void. Immutable.
 */
@Value.Immutable
public sealed interface CreditState permits ImmutableCreditState {
    /** The state of a subject that was never assessed. */
    CreditState NONE = builder().build();

    /**
     * A veto that struck (否决记录): it goes on for some periods.
     *
     * @param record the record
     * @param hold for how many periods the grade cannot improve
     * @param then how high it can be after that, if limited
     * @param served for how many periods it has had effect
     */
    record Strike(String record, int hold, Optional<CreditVeto.Aftermath> then, int served) {
        /** The wire form. */
        static final Shape<Strike> SHAPE = Shape.of(
                "Strike",
                Field.of("record", Type.TEXT, Strike::record),
                Field.of("hold", Type.INT, Strike::hold),
                Field.maybe("then", CreditVeto.Aftermath.SHAPE, Strike::then),
                Field.of("served", Type.INT, Strike::served),
                Strike::new);
    }

    /**
     * A fall that can be undone by putting the breaches right (降级前等级).
     *
     * @param before the grade of before
     * @param on the day of the assessment in which it fell
     * @param records the records that made it fall
     */
    record Fall(String before, LocalDate on, List<String> records) {
        /** The wire form. */
        static final Shape<Fall> SHAPE = Shape.of(
                "Fall",
                Field.of("before", Type.TEXT, Fall::before),
                Field.of("on", Type.DATE, Fall::on),
                Field.of("records", Type.list(Type.TEXT), Fall::records),
                Fall::new);

        /**
         * Copies the records.
         *
         * @param before the grade of before
         * @param on the day of the assessment
         * @param records the records
         */
        public Fall {
            records = List.copyOf(records);
        }
    }

    /**
     * A stay on a list (在榜记录).
     *
     * @param list the code of the list
     * @param since the day of the assessment that admitted it
     * @param records the records on which it rests; without any it rests on no breach
     */
    record Listing(String list, LocalDate since, List<String> records) {
        /** The wire form. */
        static final Shape<Listing> SHAPE = Shape.of(
                "Listing",
                Field.of("list", Type.TEXT, Listing::list),
                Field.of("since", Type.DATE, Listing::since),
                Field.of("records", Type.list(Type.TEXT), Listing::records),
                Listing::new);

        /**
         * Copies the records.
         *
         * @param list the code of the list
         * @param since the day of the assessment
         * @param records the records
         */
        public Listing {
            records = List.copyOf(records);
        }
    }

    /**
     * What trackers saw in one period (跨期计数标记).
     *
     * @param on the day of the assessment
     * @param held the facts of the trackers whose condition held
     * @param counts whether the period counts: rated, and not on trial
     * @param records the bad records of the period; without any it rests on no breach
     */
    record Mark(LocalDate on, List<String> held, boolean counts, List<String> records) {
        /** The wire form. */
        static final Shape<Mark> SHAPE = Shape.of(
                "Mark",
                Field.of("on", Type.DATE, Mark::on),
                Field.of("held", Type.list(Type.TEXT), Mark::held),
                Field.of("counts", Type.FLAG, Mark::counts),
                Field.of("records", Type.list(Type.TEXT), Mark::records),
                Mark::new);

        /**
         * Copies the lists.
         *
         * @param on the day of the assessment
         * @param held the facts of the trackers whose condition held
         * @param counts whether the period counts
         * @param records the bad records of the period
         */
        public Mark {
            held = List.copyOf(held);
            records = List.copyOf(records);
        }
    }

    /** The wire form. */
    Shape<CreditState> SHAPE = Shape.of("Credit state", CreditState::builder, Builder::build)
            .maybe("grade", Type.TEXT, CreditState::grade, Builder::grade)
            .orElse("upStreak", Type.INT, 0, CreditState::upStreak, Builder::upStreak)
            .many("strikes", Strike.SHAPE, CreditState::strikes, Builder::addAllStrikes)
            .maybe("fall", Fall.SHAPE, CreditState::fall, Builder::fall)
            .many("restored", Type.TEXT, CreditState::restored, Builder::addAllRestored)
            .many("listings", Listing.SHAPE, CreditState::listings, Builder::addAllListings)
            .many("marks", Mark.SHAPE, CreditState::marks, Builder::addAllMarks)
            .done();

    /** {@return the code of the last grade, if it ever had one} */
    Optional<String> grade();

    /** {@return in how many periods running the score reached a better grade} */
    @Value.Default
    default int upStreak() {
        return 0;
    }

    /** {@return the vetoes that still have effect} */
    List<Strike> strikes();

    /** {@return the fall that can be undone, if there is one} */
    Optional<Fall> fall();

    /** {@return the records that were put right in time, so that their vetoes strike no more} */
    List<String> restored();

    /** {@return the lists it is on} */
    List<Listing> listings();

    /** {@return what trackers saw in past periods, oldest first} */
    List<Mark> marks();

    /**
     * {@return the stay on a list, if it is on it}
     *
     * @param list the code of the list
     */
    default Optional<Listing> listing(String list) {
        return listings().stream().filter(l -> l.list().equals(list)).findFirst();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreditState}. */
    final class Builder extends ImmutableCreditState.Builder {
        Builder() {}
    }
}
