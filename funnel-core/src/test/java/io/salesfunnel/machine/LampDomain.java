package io.salesfunnel.machine;

import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.machine.Lamp.Plan;
import io.salesfunnel.machine.Lamp.Stage;
import io.salesfunnel.machine.Lamp.Told;
import io.salesfunnel.machine.Lamp.Trigger;
import io.salesfunnel.machine.Lamp.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generates sound definitions by construction: a spine from the first stage to the last, then side ways. */
class LampDomain extends DomainContextBase {

    @Provide
    Arbitrary<Plan> plans() {
        return Arbitraries.randomValue(LampDomain::plan);
    }

    @Provide
    Arbitrary<Told> tellings() {
        return Arbitraries.maps(Arbitraries.of(Lamp.GUARDS), Arbitraries.of(Status.class))
                .ofMaxSize(Lamp.GUARDS.size())
                .map(Told::new);
    }

    private static Plan plan(Random random) {
        int size = 3 + random.nextInt(Stage.values().length - 2);
        List<Stage> stages = List.of(Stage.values()).subList(0, size);
        List<Stage> terminal = random.nextBoolean() ? stages.subList(size - 2, size) : stages.subList(size - 1, size);
        List<Stage> open = stages.subList(0, size - terminal.size());
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            wires.add(new Wire(stages.get(i), Trigger.T0, stages.get(i + 1), guards(random), false));
        }
        // The last open stage leads to every end, so that nothing is out of reach.
        terminal.forEach(end -> add(wires, open.get(open.size() - 1), Trigger.T1, end, random));
        for (int i = random.nextInt(9); i > 0; i--) {
            Trigger on = Trigger.values()[random.nextInt(Trigger.values().length - 1)];
            add(wires, pick(open, random), on, pick(stages, random), random);
        }
        return new Plan(List.copyOf(stages), List.copyOf(terminal), List.copyOf(wires));
    }

    /** Adds a wire on the first trigger on which it can still be taken; the last trigger stays unused. */
    private static void add(List<Wire> wires, Stage from, Trigger on, Stage to, Random random) {
        int used = Trigger.values().length - 1;
        for (int i = 0; i < used; i++) {
            Trigger free = Trigger.values()[(on.ordinal() + i) % used];
            List<Wire> cell = wires.stream()
                    .filter(wire -> wire.from() == from && wire.on() == free)
                    .toList();
            List<String> guards = guards(random);
            if (cell.stream().noneMatch(wire -> guards.containsAll(wire.guards()))) {
                wires.add(new Wire(from, free, to, guards, !cell.isEmpty()));
                return;
            }
        }
    }

    private static List<String> guards(Random random) {
        return Lamp.GUARDS.stream().filter(guard -> random.nextInt(3) == 0).toList();
    }

    private static <X> X pick(List<X> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
