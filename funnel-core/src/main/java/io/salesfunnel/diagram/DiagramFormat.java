package io.salesfunnel.diagram;

import io.salesfunnel.definition.Definition;

/**
 * The languages in which a definition can be drawn.
 *
 * <p>Equal definitions give equal text: stages and moves stand in the order declared, lines end with a
 * line feed on every platform, so a drawing can be kept as a golden file.
 *
 * @since 0.1
 */
public enum DiagramFormat {
    /** A Mermaid state diagram, which many code hosts show in Markdown. */
    MERMAID,
    /** A PlantUML state diagram. */
    PLANTUML,
    /** A Graphviz graph. */
    DOT;

    /**
     * Draws a definition: every stage, where lives begin and end, every move with its guards.
     *
     * @param definition what to draw
     * @return the text of the drawing
     */
    public String draw(Definition<?, ?> definition) {
        return switch (this) {
            case MERMAID -> MermaidDiagram.of(definition);
            case PLANTUML -> PlantUmlDiagram.of(definition);
            case DOT -> DotDiagram.of(definition);
        };
    }
}
