package se.uppdragsgrafen.extract.wording;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.google.re2j.Pattern;

/** Numbers as Swedish documents print them. */
public final class Numbers {

	private static final Pattern NUMBER = Pattern.compile("[-−–+]?\\d+(?:[.,]\\d+)?");

	private static final Pattern GROUPED = Pattern.compile("[-−–+]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

	private static final Map<String, Integer> SPELLED = Map.ofEntries(Map.entry("en", 1), Map.entry("ett", 1),
			Map.entry("två", 2), Map.entry("tre", 3), Map.entry("fyra", 4), Map.entry("fem", 5), Map.entry("sex", 6),
			Map.entry("sju", 7), Map.entry("åtta", 8), Map.entry("nio", 9), Map.entry("tio", 10), Map.entry("elva", 11),
			Map.entry("tolv", 12), Map.entry("tretton", 13), Map.entry("fjorton", 14), Map.entry("femton", 15),
			Map.entry("sexton", 16), Map.entry("sjutton", 17), Map.entry("arton", 18), Map.entry("nitton", 19),
			Map.entry("tjugo", 20));

	private Numbers() {
	}

	/** "- 18,3" or "-1 431" or "1.431,5" → the number; empty where the text is none. */
	public static Optional<BigDecimal> of(String text) {
		String tight = text.replace(" ", "");
		if (GROUPED.matches(tight)) {
			tight = tight.replace(".", "");
		}
		if (!NUMBER.matches(tight)) {
			return Optional.empty();
		}
		String plain = tight.replace('−', '-').replace('–', '-').replace(',', '.');
		return Optional.of(new BigDecimal(plain.startsWith("+") ? plain.substring(1) : plain));
	}

	/** "sju" or "7" → 7. */
	public static Optional<Integer> count(String word) {
		Integer spelled = SPELLED.get(word.toLowerCase(Locale.ROOT));
		if (spelled != null) {
			return Optional.of(spelled);
		}
		return of(word).filter((each) -> each.scale() <= 0 && each.precision() < 10).map(BigDecimal::intValue);
	}

}
