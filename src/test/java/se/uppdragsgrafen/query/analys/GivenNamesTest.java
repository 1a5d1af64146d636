package se.uppdragsgrafen.query.analys;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.query.KnownNames;
import se.uppdragsgrafen.query.KnownNames.Known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Filters take code, name or id, and refuse what is none. */
class GivenNamesTest {

	private static final Known OSTERSUND = new Known("2380", "Östersund");

	private static final Known KROKOM = new Known("2309", "Krokom");

	private static final Map<String, Known> KOMMUNER = Map.of("2380", OSTERSUND, "östersund", OSTERSUND, "kommun/2380",
			OSTERSUND, "2309", KROKOM, "krokom", KROKOM, "kommun/2309", KROKOM);

	private static String refusal(String given, Map<String, Known> names) {
		BadArgument[] refusal = new BadArgument[1];
		assertThatExceptionOfType(BadArgument.class)
			.isThrownBy(() -> GivenNames.keys("where.kommun", List.of(given), names))
			.satisfies((ex) -> refusal[0] = ex);
		return refusal[0].message().english();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2380", "Östersund", " ÖSTERSUND ", "kommun/2380" })
	void codeNameAndIdAreTheSame(String given) {
		assertThat(GivenNames.keys("where.kommun", List.of(given), KOMMUNER)).isEqualTo(List.of("2380"));
	}

	@Test
	void whatIsNoneIsRefusedWithWhatWasMeant() {
		assertThat(refusal("Ostersund", KOMMUNER)).isEqualTo(
				"'where.kommun' is 'Ostersund', which is no code, name or id in the data set. Did you mean 'Östersund'?");
		assertThat(refusal("2308", KOMMUNER)).endsWith("Did you mean '2309' (Krokom), '2380' (Östersund)?");
	}

	@Test
	void whatIsLikeNoneIsRefusedWithWhatThereIs() {
		assertThat(refusal("Stockholm", KOMMUNER)).endsWith("There are: Krokom, Östersund.");
		Map<String, Known> many = IntStream.range(0, 30)
			.mapToObj((number) -> "nämnd nummer " + number)
			.collect(Collectors.toMap((name) -> name, (name) -> new Known(name, name)));
		assertThat(refusal("x", many)).endsWith(", and 20 more.");
	}

	@Test
	void whereNoNamesAreKnownNothingIsRefused() {
		assertThat(GivenNames.keys("namnd", Arrays.asList(" VON ", null), Map.of()))
			.isEqualTo(Arrays.asList("von", null));
	}

	@Test
	void theArgumentsOfAnAnalysisAreHeldAgainstTheirTypes() {
		KnownNames names = (type) -> type.equals("Kommun") ? KOMMUNER : Map.of();
		assertThat(GivenNames.in(Map.of("kommun", List.of("Krokom"), "ar", List.of(2024)), names))
			.isEqualTo(new HashMap<>(Map.of("kommun", List.of("2309"), "ar", List.of(2024))));
		assertThat(GivenNames.in(Map.of("kommun", "krokom"), names)).containsEntry("kommun", "2309");
	}

}
