package io.salesfunnel.funnel;

import io.salesfunnel.definition.DefinitionProblem;
import io.salesfunnel.definition.DefinitionProblem.Code;
import io.salesfunnel.definition.Direction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.stage.StageKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be wrong with a funnel beyond its machine: the order of its kinds, its names, its promotion. */
final class FunnelCheck {

    private final List<Stage<?>> stages;
    private final List<FunnelDraft> drafts;
    private final Set<InteractionType> promotion;
    private final List<DefinitionProblem> problems = new ArrayList<>();

    FunnelCheck(List<Stage<?>> stages, List<FunnelDraft> drafts, Set<InteractionType> promotion) {
        this.stages = stages;
        this.drafts = drafts;
        this.promotion = promotion;
    }

    List<DefinitionProblem> problems() {
        checkKinds();
        drafts.forEach(this::checkDirection);
        checkNames();
        checkPromotion();
        return problems;
    }

    private void checkKinds() {
        Stage<?> before = null;
        for (Stage<?> stage : stages) {
            if (!isOnTheWay(stage)) {
                continue;
            }
            if (before != null && stage.kind().compareTo(before.kind()) < 0) {
                report(
                        Code.STAGE_KIND_OUT_OF_ORDER,
                        stage.name(),
                        "its kind " + stage.kind() + " comes before " + before.kind() + ", the kind of " + before
                                + "; change the order of the stages, or a kind");
            }
            before = stage;
        }
    }

    private void checkDirection(FunnelDraft draft) {
        Stage<?> to = draft.to;
        if (to == null || draft.direction != Direction.FORWARD) {
            return;
        }
        for (Stage<?> from : draft.from) {
            boolean known = stages.contains(from) && stages.contains(to);
            if (known && isOnTheWay(from) && isOnTheWay(to) && stages.indexOf(to) < stages.indexOf(from)) {
                report(
                        Code.FORWARD_MOVE_GOES_BACK,
                        draft.transition + " from " + from + " to " + to,
                        to + " comes before " + from + " in the order of the stages; declare it with regress(..)");
            }
        }
    }

    private void checkNames() {
        Map<String, Object> seen = new HashMap<>();
        for (FunnelDraft draft : drafts) {
            Object other = seen.putIfAbsent(draft.transition.name(), draft.transition);
            if ((other != null && !other.equals(draft.transition))
                    || Engine.statusTransition(draft.transition.name()).isPresent()) {
                report(
                        Code.DUPLICATE_TRANSITION,
                        draft.transition.name(),
                        "another transition has this name, and every funnel has those that close and reopen;"
                                + " choose another name, or use the one constant");
            }
        }
    }

    private void checkPromotion() {
        boolean hasCustomers = stages.stream().anyMatch(stage -> stage.kind() == StageKind.CUSTOMER);
        if (hasCustomers && promotion.isEmpty()) {
            report(
                    Code.NO_PROMOTION_POLICY,
                    "promotedBy",
                    "nothing makes a customer; name the interactions that do, such as CONTRACT_SIGNED");
        }
    }

    private static boolean isOnTheWay(Stage<?> stage) {
        return stage.kind().compareTo(StageKind.CUSTOMER) <= 0;
    }

    private void report(Code code, String subject, String message) {
        problems.add(new DefinitionProblem(code, subject, message));
    }
}
