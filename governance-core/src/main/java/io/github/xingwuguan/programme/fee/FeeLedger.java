package io.github.xingwuguan.programme.fee;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fees of compounds (物业费收缴台账): unit by unit, or by one statement per compound and period. Immutable. */
public final class FeeLedger {
    private final FeePolicy policy;
    private final List<FeeRecord> records;
    private final Map<PlaceId, UnitAccount> units = new HashMap<>();
    private final Map<PlaceId, List<UnitAccount>> accounts = new TreeMap<>();
    private final Map<PlaceId, List<FeeStatement>> statements = new TreeMap<>();
    private final Map<PlaceId, CommonIncome> incomes = new HashMap<>();

    private FeeLedger(FeePolicy policy, List<FeeRecord> records) {
        this.policy = policy;
        this.records = records;
        for (FeeRecord record : records) {
            if (record instanceof UnitAccount account) {
                units.put(account.unit(), account);
                accounts.computeIfAbsent(account.compound(), c -> new ArrayList<>())
                        .add(account);
            } else if (record instanceof FeeStatement statement) {
                statements
                        .computeIfAbsent(statement.compound(), c -> new ArrayList<>())
                        .add(statement);
            } else if (record instanceof CommonIncome income) {
                incomes.put(income.compound(), income);
            }
        }
    }

    /**
     * {@return the ledger of some records}
     *
     * @param policy the order of allocation
     * @param records accounts, statements and common income, in any order
     * @throws io.github.xingwuguan.basics.GovernanceException with all problems of {@link #check} if there is an error
     */
    public static FeeLedger of(FeePolicy policy, List<? extends FeeRecord> records) {
        check(records).throwIfAny();
        return new FeeLedger(policy, List.copyOf(records));
    }

    /**
     * {@return what is wrong in some records}: what stands twice, refunds and waivers of what is not there, or of more than there was
     *
     * @param records accounts, statements and common income
     */
    public static Problems check(List<? extends FeeRecord> records) {
        return FeeLint.run(records);
    }

    /**
     * {@return where a statement says something else than the units of its compound, as warnings}; the units count
     */
    public Problems contradictions() {
        Problems.Collector problems = Problems.collector();
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i) instanceof FeeStatement statement) {
                Optional<Collected> counted = fromUnits(statement.compound(), statement.period(), statement.asOf());
                if (counted.isPresent() && !counted.get().equals(statement.collected())) {
                    problems.warning(
                            "statement-contradicts-units",
                            "/" + i + "/collected",
                            "Statement of " + statement.compound() + " should be " + counted.get() + ", but was "
                                    + statement.collected());
                }
            }
        }
        return problems.toProblems();
    }

    /**
     * {@return what a compound collected for a period, as far as it is due on a day}: from its units if there are any; else from the last
     * statement for exactly that period; empty if there is neither
     *
     * @param compound the compound
     * @param period the days of service; a bill or a statement belongs to the period in which its own begins
     * @param day entries and statements after it are not counted
     */
    public Optional<Collected> collected(PlaceId compound, DateRange period, LocalDate day) {
        return fromUnits(compound, period, day).or(() -> fromStatements(compound, period, day));
    }

    private Optional<Collected> fromUnits(PlaceId compound, DateRange period, LocalDate day) {
        return Optional.ofNullable(accounts.get(compound))
                .map(own -> own.stream()
                        .map(account -> collected(settle(account, day), period))
                        .reduce(Collected.NOTHING, Collected::plus));
    }

    private static Collected collected(Settlement settlement, DateRange period) {
        long paid = 0;
        long billed = 0;
        long arrears = 0;
        for (Settlement.Line line : settlement.bills()) {
            LocalDate from = line.bill().period().from();
            if (period.contains(from)) {
                paid += line.paid();
                billed += line.asked();
            } else if (from.isBefore(period.from())) {
                arrears += line.owed();
            }
        }
        return new Collected(paid, billed, arrears, settlement.prepaid());
    }

    /**
     * The last statement of each period that begins in the one asked for. What was owed for bills before it is what the earliest of them
     * says, for in the arrears of the others stand its own unpaid bills; what is prepaid is that of the latest.
     */
    private Optional<Collected> fromStatements(PlaceId compound, DateRange period, LocalDate day) {
        Map<LocalDate, FeeStatement> last = new TreeMap<>();
        for (FeeStatement statement : statements.getOrDefault(compound, List.of())) {
            LocalDate from = statement.period().from();
            if (period.contains(from) && !statement.asOf().isAfter(day)) {
                last.merge(from, statement, (a, b) -> b.asOf().isBefore(a.asOf()) ? a : b);
            }
        }
        return last.values().stream()
                .map(FeeStatement::collected)
                .reduce((sum, next) -> new Collected(
                        sum.paid() + next.paid(), sum.billed() + next.billed(), sum.arrears(), next.prepaid()));
    }

    /**
     * {@return what everybody may see: figures by compound, never of a unit}. A compound with so few accounts that its figures would show a
     * household is left out
     *
     * @param period the days of service
     * @param day entries and statements after it are not counted
     */
    public Map<PlaceId, Collected> publicFigures(DateRange period, LocalDate day) {
        Map<PlaceId, Collected> figures = new TreeMap<>();
        Set<PlaceId> compounds = new TreeSet<>(statements.keySet());
        compounds.addAll(accounts.keySet());
        for (PlaceId compound : compounds) {
            int own = accounts.getOrDefault(compound, List.of()).size();
            if (own == 0 || own >= policy.fewestUnits()) {
                collected(compound, period, day).ifPresent(collected -> figures.put(compound, collected));
            }
        }
        return Collections.unmodifiableMap(figures);
    }

    /**
     * {@return how the account of a unit stands at the end of a day; empty if there is none}. For the owner and the firm only
     *
     * @param unit the unit
     * @param day entries after it are not counted
     */
    public Optional<Settlement> settlement(PlaceId unit, LocalDate day) {
        return Optional.ofNullable(units.get(unit)).map(account -> settle(account, day));
    }

    private Settlement settle(UnitAccount account, LocalDate day) {
        return Allocation.of(account.entries(), policy.allocation(), day);
    }

    /**
     * {@return the account of the common income of a compound, which pays no bill; empty if there is none}
     *
     * @param compound the compound
     */
    public Optional<CommonIncome> commonIncome(PlaceId compound) {
        return Optional.ofNullable(incomes.get(compound));
    }
}
