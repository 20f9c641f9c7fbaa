package outside;

import io.salesfunnel.diagram.DiagramFormat;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Decision;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.machine.Moved;
import io.salesfunnel.machine.StageMachine;

public final class Outside {

    enum Light {
        RED,
        GREEN
    }

    enum Push {
        BUTTON
    }

    public static void main(String[] args) {
        Guard<Integer> patience = Guard.judging(
                "patience", seconds -> seconds > 3 ? Finding.met() : Finding.notMet("{s} s is not long").with("s", seconds));
        StageMachine<Light, Push, Integer> light = StageMachine.named("light", Light.class, Push.class, Integer.class)
                .initial(Light.RED)
                .terminal(Light.GREEN)
                .move(Push.BUTTON)
                .from(Light.RED)
                .to(Light.GREEN)
                .when(patience)
                .build();

        Decision<Light, Push> decision = light.decide(Light.RED, Push.BUTTON, args.length);

        System.out.println(decision instanceof Moved<Light, Push> moved ? moved.to() : decision.explain());
        System.out.println(light.diagram(DiagramFormat.MERMAID).lines().count() + " lines of diagram");
    }
}
