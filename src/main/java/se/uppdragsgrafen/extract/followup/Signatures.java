package se.uppdragsgrafen.extract.followup;

import java.util.ArrayList;
import java.util.List;

import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.LeftOut;

/**
 * Who signs a text: a name on a line, and a function on the next. They are never read.
 */
final class Signatures {

	private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\pL-]+ ){1,3}\\p{Lu}[\\pL-]+,?");

	private static final Pattern FUNCTION = Pattern
		.compile("(?i)(?:\\S+ )?\\S*(?:chef|direktör|ordförande|sekreterare|ekonom|samordnare|controller)");

	private Signatures() {
	}

	/** The blocks without signatures, whose lines are left out. */
	static List<Block> without(List<Block> blocks, Draft draft) {
		List<Block> others = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			if (i + 1 < blocks.size() && signs(blocks.get(i), blocks.get(i + 1))) {
				draft.leaveOut(blocks.get(i).at().and(blocks.get(i + 1).at()), LeftOut.PERSONER);
				i++;
			}
			else {
				others.add(blocks.get(i));
			}
		}
		return others;
	}

	private static boolean signs(Block name, Block function) {
		return name instanceof Paragraph who && function instanceof Paragraph what && NAME.matches(who.text())
				&& FUNCTION.matches(what.text());
	}

}
