package io.salesfunnel.projection;

import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.projection.Translation.Loss;
import io.salesfunnel.projection.Translation.Row;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the translation of each stage, and what is lost by it. */
final class Translator {

    private record Target(Optional<Stage<?>> stage, RecordStatus status) {}

    private final Funnel from;
    private final Funnel to;
    private final Ways waysFrom;
    private final Ways waysTo;

    Translator(Funnel from, Funnel to) {
        this.from = from;
        this.to = to;
        this.waysFrom = new Ways(from.definition());
        this.waysTo = new Ways(to.definition());
    }

    List<Row> rows() {
        return from.stages().stream().map(this::row).toList();
    }

    private Row row(Stage<?> stage) {
        Target target = target(stage);
        List<Loss> losses = new ArrayList<>();
        add(losses, Loss.Kind.DISTINCTION_LOST, names(othersWith(target, stage)));
        add(losses, Loss.Kind.COULD_BE_MORE, names(later(stage.kind())));
        add(losses, Loss.Kind.LESS_SAID, unsaid(stage, target));
        if (Ways.isOnTheWay(stage) || target.stage().isPresent()) {
            Set<String> before = waysFrom.guards(stage);
            Set<String> after = target.stage().map(waysTo::guards).orElse(Set.of());
            add(losses, Loss.Kind.MORE_NEEDED, without(after, before));
            add(losses, Loss.Kind.NO_LONGER_REQUIRED, without(before, after));
        }
        return new Row(stage, target.stage(), target.status(), losses);
    }

    private Target target(Stage<?> stage) {
        StageKind kind = stage.kind();
        List<Stage<?>> same = ofKind(kind);
        if (!same.isEmpty()) {
            return new Target(Optional.of(same.get(0)), kind.status());
        }
        if (!Ways.isOnTheWay(stage)) {
            return new Target(Optional.empty(), kind.status());
        }
        Optional<Stage<?>> earlier = to.stages().stream()
                .filter(other -> other.kind().compareTo(kind) < 0)
                .<Stage<?>>map(other -> other)
                .reduce((one, next) -> next);
        return new Target(earlier, RecordStatus.OPEN);
    }

    private List<Stage<?>> ofKind(StageKind kind) {
        return to.stages().stream()
                .<Stage<?>>map(other -> other)
                .filter(other -> other.kind() == kind)
                .toList();
    }

    private List<Stage<?>> later(StageKind kind) {
        List<Stage<?>> same = ofKind(kind);
        return same.isEmpty() ? same : same.subList(1, same.size());
    }

    private List<Stage<?>> othersWith(Target target, Stage<?> stage) {
        List<Stage<?>> others = new ArrayList<>(from.stages());
        others.removeIf(other -> other.equals(stage) || !target(other).equals(target));
        return others;
    }

    private static List<String> unsaid(Stage<?> stage, Target target) {
        if (!Ways.isOnTheWay(stage)) {
            return List.of();
        }
        int said = target.stage().map(found -> found.kind().ordinal()).orElse(-1);
        return Arrays.stream(StageKind.values())
                .filter(kind -> kind.ordinal() > said && kind.compareTo(stage.kind()) <= 0)
                .map(Enum::name)
                .toList();
    }

    private static List<String> names(List<Stage<?>> stages) {
        return stages.stream().map(Stage::name).toList();
    }

    private static List<String> without(Set<String> guards, Set<String> others) {
        return guards.stream().filter(guard -> !others.contains(guard)).toList();
    }

    private static void add(List<Loss> losses, Loss.Kind kind, List<String> names) {
        if (!names.isEmpty()) {
            losses.add(new Loss(kind, names));
        }
    }
}
