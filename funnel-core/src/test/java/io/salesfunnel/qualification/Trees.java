package io.salesfunnel.qualification;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Organization;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Rules of every shape over as many facts as there are answers. */
final class Trees {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Organization BUYER = Organization.builder().id("O-1").build();

    private Trees() {}

    static List<QualificationRule> leaves(int count) {
        return IntStream.range(0, count)
                .<QualificationRule>mapToObj(i -> Criterion.isTrue(key(i)))
                .toList();
    }

    static Known known(List<Status> answers) {
        EvidenceLog log = EvidenceLog.empty();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) != Status.UNKNOWN) {
                log = log.append(Fact.of(key(i), answers.get(i) == Status.MET, "told", NOW));
            }
        }
        return Known.of(BUYER, log, NOW);
    }

    /** A tree in which every leaf occurs once. */
    static QualificationRule tree(List<QualificationRule> leaves, Random random, boolean tolerant) {
        List<QualificationRule> nodes = new ArrayList<>(leaves);
        while (nodes.size() > 1) {
            String name = "node-" + nodes.size();
            QualificationRule one = nodes.remove(random.nextInt(nodes.size()));
            QualificationRule other = nodes.remove(random.nextInt(nodes.size()));
            nodes.add(node(name, one, other, random.nextInt(tolerant ? 6 : 5), random));
        }
        return nodes.get(0);
    }

    private static QualificationRule node(
            String name, QualificationRule one, QualificationRule other, int kind, Random random) {
        return switch (kind) {
            case 0 -> QualificationRule.all(name, one, other);
            case 1 -> QualificationRule.any(name, one, other);
            case 2 -> QualificationRule.all(name, QualificationRule.not("not-" + name, one), other);
            case 3 -> Combination.named(name).veto(one).weigh(2, other).threshold(1 + random.nextInt(2));
            case 4 -> Combination.named(name).weigh(3, one).weigh(-2, other).threshold(random.nextInt(5) - 1);
            default -> QualificationRule.any(name, one.whenUnknown(UnknownPolicy.NO), other);
        };
    }

    private static FactKey<Boolean> key(int i) {
        return new FactKey<>("fact-" + i, Boolean.class);
    }
}
