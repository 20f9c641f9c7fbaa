package io.salesfunnel.funnel;

import static io.salesfunnel.funnel.Club.JANE;
import static io.salesfunnel.funnel.Club.VISIT;
import static io.salesfunnel.funnel.Club.club;
import static io.salesfunnel.funnel.Club.form;
import static io.salesfunnel.funnel.Club.visited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Club.Visit;
import io.salesfunnel.machine.GuardFailedException;
import io.salesfunnel.qualification.QualificationRule;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class EndlessGuardTest {

    private static final String THREW =
            "Visit 'V-1' cannot SIGN_UP from VISIT: guard 'endless' threw what is the cause;"
                    + " a guard that lacks what it needs answers Finding.unknown(..)";

    @Test
    void isEndedByTheInterruptOfTheCallerWhenItNeverEnds() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Funnel funnel = club("club", 1, QualificationRule.of("endless", known -> waitFor(asked, never)));
        Visit record = funnel.enter(VISIT, "V-1", JANE, visited(0)).orElseThrow();
        FutureTask<Outcome<FunnelRecord>> recording = new FutureTask<>(() -> funnel.record(record, form(1)));
        Thread caller = new Thread(recording);

        caller.start();
        asked.await();
        caller.interrupt();

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(recording::get)
                .havingCause()
                .isInstanceOf(GuardFailedException.class)
                .withMessage(THREW)
                .havingCause()
                .isInstanceOf(IllegalStateException.class)
                .withCauseInstanceOf(InterruptedException.class);
        assertThat(record)
                .isEqualTo(funnel.enter(VISIT, "V-1", JANE, visited(0)).orElseThrow());
    }

    private static Finding waitFor(CountDownLatch asked, CountDownLatch never) {
        asked.countDown();
        try {
            never.await();
            return Finding.met();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
