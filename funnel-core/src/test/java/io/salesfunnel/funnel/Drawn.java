package io.salesfunnel.funnel;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Funnels drawn by lot, sound by construction: a spine of stages, ways back, ways out and a customer. */
public final class Drawn {

    record Plain(Journal journal) implements FunnelRecord {}

    enum Say implements DecisionType {
        SAY_0,
        SAY_1,
        SAY_2,
        SAY_LEAVE,
        SAY_RETURN,
        SAY_BACK
    }

    static final List<FactKey<Boolean>> FACTS = List.of(fact("f0"), fact("f1"), fact("f2"));
    private static final List<StageKind> KINDS =
            List.of(StageKind.TARGET, StageKind.ENGAGED, StageKind.QUALIFIED, StageKind.PURSUIT);
    private static final Stage<Plain> WON = stage("WON", StageKind.CUSTOMER);
    private static final Stage<Plain> GONE = stage("GONE", StageKind.LOST);

    private Drawn() {}

    public static Funnel funnel(Random random) {
        List<Stage<Plain>> open = new ArrayList<>();
        for (int i = 0, size = 2 + random.nextInt(3); i < size; i++) {
            open.add(stage("S" + i, KINDS.get(Math.min(i, KINDS.size() - 1))));
        }
        Stage<Plain> first = open.get(0);
        Stage<Plain> last = open.get(open.size() - 1);
        boolean leaves = random.nextBoolean();
        FunnelBuilder funnel = Funnel.named("drawn").promotedBy(StandardInteraction.CONTRACT_SIGNED);
        open.forEach(funnel::stages);
        funnel.stages(WON);
        funnel.entry(first);
        if (random.nextInt(3) == 0) {
            funnel.entry(WON);
        }
        if (random.nextBoolean()) {
            open.forEach(from -> funnel.automatic(name("PROMOTE")).from(from).to(WON));
        } else {
            funnel.onRequest(name("PROMOTE")).from(last).to(WON);
        }
        for (int i = 0; i + 1 < open.size(); i++) {
            forward(funnel, random, i, open.get(i), open.get(i + 1));
        }
        funnel.regress(name("BACK"), Say.SAY_BACK).from(last).to(first);
        if (leaves) {
            funnel.stages(GONE);
            funnel.decided(name("LEAVE"), Say.SAY_LEAVE).from(first, last).to(GONE);
            funnel.reopen(name("RETURN"), Say.SAY_RETURN).from(GONE).to(first);
        }
        if (random.nextBoolean()) {
            funnel.reasons(StatusTransition.LOSE, "price", "time");
        }
        return funnel.build();
    }

    private static void forward(FunnelBuilder funnel, Random random, int i, Stage<Plain> from, Stage<Plain> to) {
        Transition<Plain, Plain> name = name("GO_" + i);
        FunnelMoveStart<Plain, Plain> start = switch (random.nextInt(3)) {
            case 0 -> funnel.automatic(name);
            case 1 -> funnel.onRequest(name);
            default -> funnel.decided(name, Say.values()[i]);
        };
        FunnelMove move = start.from(from).to(to);
        if (random.nextInt(4) > 0) {
            move.when(Criterion.isTrue(FACTS.get(i)));
        }
    }

    static StandardDecision anyDecision(Random random) {
        StandardDecision[] all = StandardDecision.values();
        StatusTransition[] closing = StatusTransition.values();
        return random.nextInt(3) == 0
                ? all[random.nextInt(all.length)]
                : closing[random.nextInt(closing.length)].decision();
    }

    private static Stage<Plain> stage(String name, StageKind kind) {
        return Stage.of(name, kind, Plain.class, Plain::new);
    }

    private static Transition<Plain, Plain> name(String name) {
        return new Transition<>(name, Plain.class, Plain.class);
    }

    private static FactKey<Boolean> fact(String name) {
        return new FactKey<>(name, Boolean.class);
    }
}
