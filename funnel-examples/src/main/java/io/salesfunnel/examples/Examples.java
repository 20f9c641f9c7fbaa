package io.salesfunnel.examples;

import io.salesfunnel.examples.conversation.Conversation;
import io.salesfunnel.examples.entity.YourOwnEntity;
import io.salesfunnel.examples.journey.CamsJourney;
import io.salesfunnel.examples.morning.ProspectsOfToday;
import io.salesfunnel.examples.own.YourOwnFunnel;
import io.salesfunnel.examples.pipeline.PipelineCommand;
import io.salesfunnel.examples.rule.YourOwnRule;
import io.salesfunnel.examples.vocabulary.ElevenVocabularies;
import io.salesfunnel.examples.vocabulary.YourOwnVocabulary;
import java.io.Console;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the examples: all of them, or the pipeline alone when it is given arguments. */
public final class Examples {

    private Examples() {}

    /** Ends the process only if the pipeline fails, so that a build which runs it can go on. */
    public static void main(String[] args) {
        if (args.length == 0) {
            CamsJourney.main(args);
            System.out.println();
            ElevenVocabularies.main(args);
            System.out.println();
            Conversation.main(args);
            System.out.println();
            ProspectsOfToday.main(args);
            System.out.println();
            YourOwnRule.main(args);
            System.out.println();
            YourOwnFunnel.main(args);
            System.out.println();
            YourOwnVocabulary.main(args);
            System.out.println();
            YourOwnEntity.main(args);
            System.out.println();
        }
        int status = PipelineCommand.run(List.of(args), Path.of(""), System.out, isTerminal(System.console()));
        if (status != 0) {
            System.exit(status);
        }
    }

    // Since Java 22 there is a console even without a terminal, and a method that tells.
    private static boolean isTerminal(@Nullable Console console) {
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
