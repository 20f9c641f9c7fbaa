package io.salesfunnel.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private enum Before {
        NEW,
        DEMO,
        TRIAL,
        WON,
        NEVER_USED
    }

    private enum After {
        NEW,
        EVALUATION,
        WON
    }

    private static final Definition<Before, String> FIRST =
            definition(1, List.of(Before.NEW, Before.DEMO, Before.TRIAL, Before.WON));
    private static final Definition<After, String> SECOND = definition(2, List.of(After.values()));

    private static <S> Definition<S, String> definition(int version, List<S> stages) {
        Definition.Builder<S, String> builder = Definition.builder();
        return builder.id("deals").version(version).stages(stages).build();
    }

    @Test
    void sendsEveryStageOfOneVersionToAStageOfTheNext() {
        Migration<Before, After> migration = Migration.between(FIRST, SECOND)
                .map(Before.DEMO, After.EVALUATION)
                .map(Before.TRIAL, After.EVALUATION)
                .build();

        assertThat(FIRST.stages())
                .extracting(migration::target)
                .containsExactly(After.NEW, After.EVALUATION, After.EVALUATION, After.WON);
        assertThat(migration.targetByName("DEMO")).contains(After.EVALUATION);
        assertThat(migration.targetByName("GONE")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> migration.target(Before.NEVER_USED))
                .withMessage("Migration of machine 'deals' from version 1 to 2 cannot migrate NEVER_USED:"
                        + " the version before has no such stage; it has DEMO, TRIAL, NEW, WON");
    }

    @Test
    void prefersWhatIsMappedToWhatHasTheSameName() {
        Migration<Before, After> migration = Migration.between(FIRST, SECOND)
                .map(Before.NEW, After.EVALUATION)
                .map(Before.DEMO, After.NEW)
                .map(Before.TRIAL, After.NEW)
                .build();

        assertThat(migration.target(Before.NEW)).isEqualTo(After.EVALUATION);
    }

    @Test
    void reportsEveryStageThatIsLeftBehindAndEveryMappingThatCannotBe() {
        Migration.Builder<Before, After> builder = Migration.between(
                        FIRST, definition(3, List.of(After.NEW, After.WON)))
                .map(Before.DEMO, After.EVALUATION)
                .map(Before.DEMO, After.WON)
                .map(Before.NEVER_USED, After.WON);

        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(builder::build)
                .withMessage("Migration of machine 'deals' from version 1 to 3 cannot be built: 5 problems\n"
                        + "  UNKNOWN_STAGE EVALUATION: version 3 has no such stage\n"
                        + "  MAPPED_TWICE DEMO: a stage goes to one stage; keep one of its mappings\n"
                        + "  UNKNOWN_STAGE NEVER_USED: version 1 has no such stage\n"
                        + "  UNMAPPED_STAGE TRIAL: version 3 has no stage of that name;"
                        + " say where it goes with map(TRIAL, ..)\n"
                        + "  WRONG_VERSION deals 3: it does not follow on deals 1");
    }

    @Test
    void refusesToMigrateToAnotherMachine() {
        Definition.Builder<After, String> other = Definition.builder();
        other.id("orders").version(2).addStages(After.values());
        Migration.Builder<Before, After> builder = Migration.between(FIRST, other.build())
                .map(Before.DEMO, After.EVALUATION)
                .map(Before.TRIAL, After.EVALUATION);

        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(builder::build)
                .withMessage("Migration of machine 'deals' from version 1 to 2 cannot be built: 1 problem\n"
                        + "  WRONG_VERSION orders 2: it does not follow on deals 1");
    }
}
