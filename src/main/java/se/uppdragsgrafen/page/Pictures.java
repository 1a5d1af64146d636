package se.uppdragsgrafen.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.uppdragsgrafen.page.picture.Bars;
import se.uppdragsgrafen.page.picture.Counts;
import se.uppdragsgrafen.page.picture.Matrix;
import se.uppdragsgrafen.page.picture.Network;
import se.uppdragsgrafen.page.picture.TimeAxis;

/**
 * Which view has which picture. Without scripts: it can be read, printed and cited as it
 * is.
 */
final class Pictures {

	private static final Set<String> VIEWS = Set.of("samansvar", "prognoser", "avtal", "forsvunna", "motsagelser",
			"tackning");

	private static final String COUNTS = "antal";

	private Pictures() {
	}

	/** Whether a view has one, unless its answer is empty. */
	static boolean has(View view) {
		return VIEWS.contains(view.name());
	}

	/**
	 * The name of the picture's template; what it shows is put into the model.
	 * @param rows of the view
	 */
	static Optional<String> of(View view, List<Map<?, ?>> rows, Map<String, Object> model) {
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		return switch (view.name()) {
			case "samansvar" -> {
				model.put("matris", Matrix.of(rows));
				yield picture("natverk", Network.of(rows), model);
			}
			case "prognoser" -> picture("staplar", Bars.of(rows), model);
			case "avtal" -> picture("tidsaxel", TimeAxis.of(rows), model);
			case "forsvunna" -> picture(COUNTS, Counts.of(rows, "ar"), model);
			case "motsagelser" -> picture(COUNTS, Counts.of(rows, "typ"), model);
			case "tackning" -> picture(COUNTS, Counts.of(rows, "finns"), model);
			default -> Optional.empty();
		};
	}

	private static Optional<String> picture(String template, Object shown, Map<String, Object> model) {
		model.put(template, shown);
		return Optional.of(template);
	}

}
