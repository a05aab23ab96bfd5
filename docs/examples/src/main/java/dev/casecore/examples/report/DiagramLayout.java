package dev.casecore.examples.report;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToDoubleFunction;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where the boxes and arrows of a state diagram go, from left to right in the order of the statuses, found by the Eclipse
 * Layout Kernel. Texts are measured by rule of thumb, so that no fonts are needed.
 */
final class DiagramLayout {

    static final double LINE = 19;
    private static final double LETTER = 9.2;
    private static final double DIGIT = 8.6;

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final Map<Transition, ElkEdge> edges = new HashMap<>();

    private DiagramLayout() {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 28.0);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 40.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 20.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 26.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 3.0);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(12));
    }

    /**
     * Lays out a diagram.
     *
     * @param statuses the boxes, besides the dot where cases begin; every transition is between two of them
     * @param transitions the arrows with their counts
     * @param width how broad the arrow of a count is
     */
    static DiagramLayout of(List<String> statuses, Tally<Transition> transitions, LongToDoubleFunction width) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        DiagramLayout layout = new DiagramLayout();
        layout.addStart();
        statuses.forEach(layout::addBox);
        transitions
                .asMap()
                .forEach((transition, count) ->
                        layout.addArrow(transition, Words.count(count), width.applyAsDouble(count)));
        new RecursiveGraphLayoutEngine().layout(layout.graph, new BasicProgressMonitor());
        return layout;
    }

    double width() {
        return graph.getWidth();
    }

    double height() {
        return graph.getHeight();
    }

    ElkNode node(String status) {
        return requireNonNull(nodes.get(status), status);
    }

    ElkEdge edge(Transition transition) {
        return requireNonNull(edges.get(transition), transition::toString);
    }

    private void addStart() {
        ElkNode node = addNode(Transition.START, 14, 14);
        node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
    }

    private void addBox(String status) {
        StatusName name = StatusName.of(status);
        int letters = name.ownLines().stream().mapToInt(String::length).max().orElse(1);
        addNode(status, Math.max(92, letters * LETTER + 26), Math.max(74, name.lines() * LINE + 20));
    }

    private ElkNode addNode(String id, double width, double height) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(width, height);
        nodes.put(id, node);
        return node;
    }

    private void addArrow(Transition transition, String label, double width) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(node(transition.from()), node(transition.to()));
        edge.setProperty(LayeredOptions.EDGE_THICKNESS, width);
        ElkLabel text = ElkGraphUtil.createLabel(label, edge);
        text.setDimensions(label.length() * DIGIT + 4, 16);
        edges.put(transition, edge);
    }
}
