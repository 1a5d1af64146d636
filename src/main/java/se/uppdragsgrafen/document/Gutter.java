package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * White from the top of a table to its bottom, between two columns.
 *
 * @param from where the column on the left ends
 * @param to where the one on the right begins
 */
record Gutter(float from, float to) {

	private static final float NARROWEST = 0.5F;

	/** So many of the lines with most columns say where the columns are. */
	private static final float TELLING = 0.6F;

	/** One line in so many may run over a gutter. */
	private static final int OVER = 10;

	float middle() {
		return (this.from + this.to) / 2;
	}

	boolean meets(Gutter other) {
		return this.from < other.to && other.from < this.to;
	}

	/** Between the columns of these lines, from the left. */
	static List<Gutter> of(List<List<PrintedLine>> lines) {
		int most = lines.stream().mapToInt(List::size).max().orElse(0);
		List<List<PrintedLine>> telling = lines.stream()
			.filter((each) -> each.size() >= Math.max(2, Math.ceil(TELLING * most)))
			.toList();
		List<float[]> edges = new ArrayList<>();
		for (List<PrintedLine> line : telling) {
			line.forEach((chunk) -> {
				edges.add(new float[] { chunk.left(), 1 });
				edges.add(new float[] { chunk.right(), -1 });
			});
		}
		edges.sort(Comparator.comparingDouble((float[] each) -> each[0]).thenComparingDouble((each) -> -each[1]));
		float size = telling.isEmpty() ? 1 : telling.getFirst().getFirst().size();
		List<Gutter> free = white(edges, 0, NARROWEST * size);
		List<Gutter> nearlyFree = white(edges, telling.size() / OVER, NARROWEST * size).stream()
			.filter((each) -> each.parts(telling))
			.toList();
		List<Gutter> gutters = (nearlyFree.size() > free.size()) ? nearlyFree : free;
		List<PrintedLine> others = lines.stream().flatMap(List::stream).toList();
		return gutters.stream().map((each) -> each.beside(others)).toList();
	}

	/** What is left of this where lines with fewer columns reach into it. */
	private Gutter beside(List<PrintedLine> chunks) {
		float left = this.from;
		float right = this.to;
		for (PrintedLine each : chunks) {
			if (each.left() > this.from && each.left() < right && each.right() >= this.to) {
				right = each.left();
			}
			else if (each.left() <= this.from && each.right() > left && each.right() < this.to) {
				left = each.right();
			}
		}
		return (left < right) ? new Gutter(left, right) : this;
	}

	/**
	 * Whether enough lines have something on both sides, so that what runs over it is a
	 * head of both.
	 */
	private boolean parts(List<List<PrintedLine>> lines) {
		long both = lines.stream().filter(this::partsChunks).count();
		return both * 4 > lines.size();
	}

	private boolean partsChunks(List<PrintedLine> line) {
		return java.util.stream.IntStream.range(1, line.size())
			.anyMatch((i) -> line.get(i - 1).right() <= this.from + 1 && line.get(i).left() >= this.to - 1
					&& line.get(i).left() - line.get(i - 1).right() < 8 * (this.to - this.from) + 8);
	}

	private static List<Gutter> white(List<float[]> edges, int over, float narrowest) {
		List<Gutter> gutters = new ArrayList<>();
		int depth = 0;
		float from = Float.NaN;
		for (float[] edge : edges) {
			if (depth <= over && edge[1] > 0 && depth + 1 > over && edge[0] - from >= narrowest) {
				gutters.add(new Gutter(from, edge[0]));
			}
			boolean ends = depth > over && depth + edge[1] <= over;
			depth += (int) edge[1];
			from = ends ? edge[0] : from;
		}
		return gutters;
	}

}
