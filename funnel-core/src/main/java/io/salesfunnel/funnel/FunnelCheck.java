package io.salesfunnel.funnel;

import io.salesfunnel.definition.DefinitionProblem;
import io.salesfunnel.definition.DefinitionProblem.Code;
import io.salesfunnel.definition.Direction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.TransitionMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
            if (known && from.equals(to) && draft.mode == TransitionMode.AUTOMATIC) {
                report(
                        Code.AUTOMATIC_LOOP,
                        draft.transition + " from " + from + " to " + to,
                        "nothing would end it, so it is never taken; declare it with onRequest(..) or decided(..)");
            }
            if (known && isOnTheWay(from) && isOnTheWay(to) && stages.indexOf(to) < stages.indexOf(from)) {
                report(
                        Code.FORWARD_MOVE_GOES_BACK,
                        draft.transition + " from " + from + " to " + to,
                        to + " comes before " + from + " in the order of the stages; declare it with regress(..)");
            }
        }
    }

    private void checkNames() {
        Map<String, FunnelDraft> seen = new HashMap<>();
        Set<String> reported = new HashSet<>();
        for (FunnelDraft draft : drafts) {
            String name = draft.transition.name();
            FunnelDraft other = seen.putIfAbsent(name, draft);
            if (Engine.statusTransition(name).isPresent() && reported.add(name)) {
                report(
                        Code.DUPLICATE_TRANSITION,
                        name,
                        "every funnel has a transition of this name that changes the status; choose another");
            } else if (other != null && other.mode != draft.mode && reported.add(name)) {
                report(
                        Code.DUPLICATE_TRANSITION,
                        name,
                        "it is declared as " + other.mode + " and as " + draft.mode + "; one mode is possible");
            } else if (other != null && !other.transition.equals(draft.transition) && reported.add(name)) {
                report(
                        Code.DUPLICATE_TRANSITION,
                        name,
                        "two transitions between other types have this name; keep it in one constant");
            }
        }
    }

    /** What a machine reports, with what a funnel can do about it. */
    static DefinitionProblem told(DefinitionProblem problem) {
        String subject = problem.subject();
        return switch (problem.code()) {
            case UNREACHABLE_STAGE ->
                new DefinitionProblem(
                        problem.code(),
                        subject,
                        "no entry and no transition leads to it; add one, or leave it out of stages(..)");
            case DEAD_END ->
                subject.equals(Stage.OUTSIDE.name())
                        ? new DefinitionProblem(
                                Code.NO_INITIAL_STAGE, "entry", "a life begins nowhere; name a stage with entry(..)")
                        : new DefinitionProblem(
                                problem.code(),
                                subject,
                                "no transition leaves it; add one, or give it a kind that closes");
            case UNKNOWN_STAGE ->
                new DefinitionProblem(problem.code(), subject, "it is not among the stages; name it with stages(..)");
            default -> problem;
        };
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
