package io.salesfunnel.examples.pipeline.intake;

import io.salesfunnel.examples.pipeline.csv.BadFileException;
import io.salesfunnel.examples.pipeline.csv.BadRowException;
import io.salesfunnel.examples.pipeline.csv.Problem;
import io.salesfunnel.examples.pipeline.csv.Row;
import io.salesfunnel.examples.pipeline.csv.Table;
import io.salesfunnel.examples.pipeline.deal.Deal;
import io.salesfunnel.examples.pipeline.deal.DealLife;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Reads a folder of sales data into a book of deals. */
public final class Intake {

    private static final String DEALS = "sales_pipeline.csv";

    private final Consumer<Problem> watcher;
    private final IntConsumer percentRead;
    private final List<Problem> problems = new ArrayList<>();
    private final List<NameList> lists = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();
    private final Map<String, Integer> lineOfDeal = new HashMap<>();
    private int refused;

    /**
     * Prepares to read.
     *
     * @param watcher is shown every problem at once; what it throws ends the reading
     * @param percentRead is told how much of the file of deals has been read, again and again
     */
    public Intake(Consumer<Problem> watcher, IntConsumer percentRead) {
        this.watcher = watcher;
        this.percentRead = percentRead;
    }

    /** Reads a folder. */
    public DealBook read(Path folder) {
        boolean isRead = false;
        if (Files.isDirectory(folder)) {
            readList(folder, "products.csv", Column.PRODUCT);
            readList(folder, "accounts.csv", Column.ACCOUNT);
            readList(folder, "sales_teams.csv", Column.SALES_AGENT);
            isRead = readDeals(folder.resolve(DEALS));
        } else {
            report(Problem.at(DEALS, 0, "missing-file", "There is no folder '" + folder + "'; name one that exists"));
        }
        return new DealBook(deals, refused, problems, isRead);
    }

    private void readList(Path folder, String file, String column) {
        NameList.read(folder, file, column, this::report).ifPresent(lists::add);
    }

    private boolean readDeals(Path file) {
        try (Table table = Table.open(file, Column.ALL, this::report)) {
            if (table.has(Column.OF_LIFE)) {
                table.forEachRow(
                        row -> {
                            percentRead.accept(table.percentRead());
                            keep(row);
                        },
                        this::refuse);
            } else {
                table.forEachRow(row -> refused++, problem -> refused++);
            }
            return true;
        } catch (BadFileException e) {
            report(e.problem());
            return false;
        }
    }

    private void keep(Row row) throws BadRowException {
        DealCells cells = new DealCells(row);
        Integer first = lineOfDeal.get(cells.id());
        if (first != null) {
            throw row.bad("duplicate-id", cells.deal() + " is in line " + first + " already; remove one of the two");
        }
        DealRow read = DealRow.of(row);
        DealLife life = DealLife.of(read.opened(), read.events());
        if (life.stop().isPresent()) {
            DealLife.Stop stop = life.stop().get();
            throw row.bad(stop.reason(), cells.deal() + ": " + stop.explanation());
        }
        deals.add(life.deal());
        lineOfDeal.put(life.deal().id(), row.line());
        lists.stream().map(list -> list.problem(row)).flatMap(Optional::stream).forEach(this::report);
    }

    private void refuse(Problem problem) {
        refused++;
        report(problem);
    }

    private void report(Problem problem) {
        problems.add(problem);
        watcher.accept(problem);
    }
}
