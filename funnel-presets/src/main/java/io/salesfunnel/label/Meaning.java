package io.salesfunnel.label;

import io.salesfunnel.stage.StageKind;
import java.util.Optional;

/** What a label means: a kind of stage, or something else that is said in words. */
record Meaning(Optional<StageKind> kind, String otherwise, LabelSource source) {}
