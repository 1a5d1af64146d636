package se.uppdragsgrafen.page.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Nämnder in a circle, with a line between those that share something: the more, the
 * thicker.
 *
 * @param width of the picture
 * @param height of the picture
 * @param nodes the nämnder
 * @param lines what lies between them
 */
public record Network(int width, int height, List<Node> nodes, List<Line> lines) {

	private static final int WIDTH = 760;

	private static final int LEAST_RADIUS = 150;

	private static final int ROOM = 14;

	private static final int MARGIN = 50;

	private static final double THICKEST = 12;

	/**
	 * A nämnd.
	 *
	 * @param body which
	 * @param x its place
	 * @param y its place
	 * @param labelX where its name is
	 * @param labelY where its name is
	 * @param anchor at which end of it
	 */
	public record Node(Body body, long x, long y, long labelX, long labelY, String anchor) {
	}

	/**
	 * What two share.
	 *
	 * @param from the one's place among the nodes
	 * @param to the other's
	 * @param count how much they share
	 * @param thickness of the line
	 * @param place of their row among the rows, from 1
	 */
	public record Line(Node from, Node to, int count, String thickness, int place) {
	}

	/** That of rows of <em>samansvar</em>. */
	public static Network of(List<Map<?, ?>> rows) {
		List<Pair> pairs = Pair.of(rows);
		List<Body> bodies = Pair.bodies(pairs);
		int radius = Math.max(LEAST_RADIUS, ROOM * bodies.size() / 3);
		int height = 2 * (radius + MARGIN);
		int width = Math.max(WIDTH, 2 * radius + WIDTH - 2 * LEAST_RADIUS);
		List<Node> nodes = new ArrayList<>();
		for (Body body : bodies) {
			nodes.add(node(body, 2 * Math.PI * nodes.size() / bodies.size(), radius, width / 2, height / 2));
		}
		int most = pairs.stream().mapToInt(Pair::count).max().orElse(1);
		List<Line> lines = pairs.stream()
			.map((pair) -> new Line(nodes.get(bodies.indexOf(pair.one())), nodes.get(bodies.indexOf(pair.other())),
					pair.count(), "%.1f".formatted(Math.max(1.5, THICKEST * pair.count() / most)).replace(',', '.'),
					pair.place()))
			.toList();
		return new Network(width, height, nodes, lines);
	}

	private static Node node(Body body, double angle, int radius, int centreX, int centreY) {
		double x = Math.sin(angle);
		double y = -Math.cos(angle);
		String anchor = (Math.abs(x) < 0.2) ? "middle" : (x > 0) ? "start" : "end";
		return new Node(body, Math.round(centreX + radius * x), Math.round(centreY + radius * y),
				Math.round(centreX + (radius + ROOM) * x), Math.round(centreY + (radius + 2 * ROOM) * y + 5), anchor);
	}

}
