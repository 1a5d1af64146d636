package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;

/** Blocks → lines. */
final class Setting {

	private static final float BODY = 10;

	private static final float LEADING = 1.2F;

	private static final float BETWEEN_BLOCKS = 2.2F;

	private static final float INDENT = 12;

	private final List<Block> blocks;

	private final boolean ruled;

	private final List<SetLine> lines = new ArrayList<>();

	Setting(List<Block> blocks, boolean ruled) {
		this.blocks = blocks;
		this.ruled = ruled;
	}

	List<SetLine> lines() {
		for (int i = 0; i < this.blocks.size(); i++) {
			switch (this.blocks.get(i)) {
				case Paragraph paragraph -> add(paragraph, i);
				case Table table -> this.lines.addAll(new SetTable(table, shape(i), i, this.ruled).lines());
			}
		}
		return this.lines;
	}

	/**
	 * A table whose first column is empty goes on from the one before, in its columns.
	 */
	private Table shape(int at) {
		Table table = (Table) this.blocks.get(at);
		boolean goesOn = at > 0 && this.blocks.get(at - 1) instanceof Table before
				&& before.rows().getFirst().cells().size() == table.rows().getFirst().cells().size()
				&& table.rows().stream().allMatch((row) -> row.cell(0).isEmpty());
		return goesOn ? shape(at - 1) : table;
	}

	private void add(Paragraph paragraph, int block) {
		float size = paragraph.heading() ? BODY + 9 - 1.5F * paragraph.marker().length() : BODY;
		SetLine.Kind kind = paragraph.heading() ? SetLine.Kind.HEADING : SetLine.Kind.TEXT;
		String marker = paragraph.item() ? paragraph.marker() : "";
		float left = Pages.LEFT + (marker.isEmpty() ? 0 : INDENT + (marker.length() - 1) * 4);
		List<String> wrapped = Type.wrapped(paragraph.text(), Pages.RIGHT - left, size);
		for (int i = 0; i < wrapped.size(); i++) {
			List<SetLine.Part> parts = new ArrayList<>();
			if (i == 0 && !marker.isEmpty()) {
				parts.add(new SetLine.Part(Pages.LEFT, marker));
			}
			parts.add(new SetLine.Part(left, wrapped.get(i)));
			float above = size * ((i == 0) ? BETWEEN_BLOCKS : LEADING);
			this.lines.add(new SetLine(kind, block, parts, size, above, 0, List.of(), 0));
		}
	}

}
