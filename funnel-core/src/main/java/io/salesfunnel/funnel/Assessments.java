package io.salesfunnel.funnel;

import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.Known;
import java.time.Instant;
import java.util.function.Function;

final class Assessments {

    private Assessments() {}

    static <T> Assessment<T> assess(FunnelRecord record, Instant asOf, Function<? super Known, ? extends T> question) {
        Journal journal = record.journal();
        try {
            return Known.assess(journal.party(), journal.log(), asOf, question);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            throw new AssessmentFailedException(journal.subject(), e);
        }
    }
}
