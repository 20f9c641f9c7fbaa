package io.salesfunnel.examples.pipeline;

import io.salesfunnel.examples.pipeline.csv.Problem;
import io.salesfunnel.examples.pipeline.intake.DealBook;
import io.salesfunnel.examples.pipeline.intake.Intake;
import io.salesfunnel.examples.pipeline.report.Progress;
import io.salesfunnel.examples.pipeline.report.Summary;
import io.salesfunnel.examples.pipeline.report.SummaryFile;
import io.salesfunnel.examples.pipeline.report.SummaryTable;
import io.salesfunnel.examples.pipeline.sample.Sample;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads sales data, leads every deal through the pipeline, and says what came of it. */
public final class PipelineCommand {

    private static final int DONE = 0;
    private static final int UNREADABLE = 1;
    private static final int STOPPED = 2;

    private final Path workingDirectory;
    private final PrintStream out;
    private final Progress progress;

    private PipelineCommand(Path workingDirectory, PrintStream out, boolean terminal) {
        this.workingDirectory = workingDirectory;
        this.out = out;
        this.progress = new Progress(out, terminal);
    }

    /**
     * Runs the command.
     *
     * @param workingDirectory where {@code summary.json} is written, and where a relative folder begins
     * @param terminal whether a line that was printed can be drawn again
     * @return 0 if rows could be read, 1 if not, 2 for a wrong call and for a problem of a strict run
     */
    public static int run(List<String> args, Path workingDirectory, PrintStream out, boolean terminal) {
        try {
            return new PipelineCommand(workingDirectory, out, terminal).run(CommandLine.parse(args));
        } catch (UsageException e) {
            out.println(e.getMessage());
            out.println(CommandLine.USAGE);
            return STOPPED;
        } catch (IOException e) {
            out.println("A file cannot be written: " + e.getMessage());
            return UNREADABLE;
        }
    }

    private int run(CommandLine line) throws IOException {
        Path data =
                workingDirectory.resolve(line.data().isPresent() ? line.data().get() : sample());
        try {
            DealBook book = new Intake(watcher(line.strict()), progress::at).read(data);
            progress.end();
            Summary summary = new Summary(book);
            SummaryFile.write(summary, workingDirectory);
            new SummaryTable(out).print(summary);
            out.println("Written: " + SummaryFile.NAME);
            return book.isRead() ? DONE : UNREADABLE;
        } catch (StrictStop stop) {
            progress.end();
            out.println(stop.getMessage());
            return STOPPED;
        }
    }

    private static Consumer<Problem> watcher(boolean strict) {
        return problem -> {
            if (strict) {
                throw new StrictStop(problem);
            }
        };
    }

    private Path sample() throws IOException {
        Path folder = Path.of("target", "sample-pipeline");
        Sample.write(workingDirectory.resolve(folder));
        out.println("Sample of " + Sample.ROWS + " invented deals in " + folder + ", made with seed " + Sample.SEED
                + ", with dirt in it on purpose");
        return folder;
    }
}
