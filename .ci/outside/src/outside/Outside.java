package outside;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.InvalidDefinitionException;
import io.salesfunnel.definition.Migration;
import io.salesfunnel.diagram.DiagramFormat;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Decision;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.machine.Moved;
import io.salesfunnel.machine.StageMachine;
import io.salesfunnel.machine.StageMachineBuilder;
import java.util.Optional;

public final class Outside {

    enum Light {
        RED,
        AMBER,
        GREEN
    }

    enum Push {
        BUTTON,
        AGAIN
    }

    record Walker(int waited, Optional<String> excuse) {}

    record Patience(String name, int seconds) implements Guard<Walker> {
        @Override
        public Finding check(Walker walker) {
            return walker.waited() >= seconds
                    ? Finding.met()
                    : Finding.notMet("{waited} s is not long").with("waited", walker.waited());
        }
    }

    static StageMachineBuilder<Light, Push, Walker> light() {
        return StageMachine.named("light", Light.class, Push.class, Walker.class)
                .initial(Light.RED)
                .terminal(Light.GREEN);
    }

    public static void main(String[] args) {
        StageMachine<Light, Push, Walker> first = light().move(Push.BUTTON)
                .from(Light.RED)
                .to(Light.AMBER)
                .when(new Patience("patience", 3))
                .move(Push.BUTTON)
                .from(Light.AMBER)
                .to(Light.GREEN)
                .reopen(Push.AGAIN)
                .from(Light.GREEN)
                .to(Light.RED)
                .because("excuse", Walker::excuse)
                .build();
        StageMachine<Light, Push, Walker> second = light().version(2)
                .without(Light.AMBER)
                .move(Push.BUTTON)
                .from(Light.RED)
                .to(Light.GREEN)
                .build();
        Migration<Light, Light> migration = Migration.between(first.definition(), second.definition())
                .map(Light.AMBER, Light.RED)
                .build();

        Story.tell();
        OwnRules.ask();
        Walker walker = new Walker(args.length, Optional.empty());
        Decision<Light, Push> decision = first.decide(Light.RED, Push.BUTTON, walker);
        System.out.println(decision instanceof Moved<Light, Push> moved ? moved.to() : decision.explain());
        System.out.println(first.decideByName("GREEN", "AGAIN", walker).explain());
        System.out.println(migration.target(Light.AMBER));
        System.out.println(first.diagram(DiagramFormat.MERMAID).lines().count() + " lines of diagram");
        Definition.Builder<String, String> empty = Definition.builder();
        System.out.println(empty.id("empty").build().problems());
        try {
            light().build();
        } catch (InvalidDefinitionException e) {
            System.out.println(e.getMessage());
        }
    }
}
