package se.uppdragsgrafen.extract.minutes;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.fact.Arende.Utfall;

import static org.assertj.core.api.Assertions.assertThat;

/** A point says itself what became of it: what is only proposed is not decided. */
class PunkterTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			''; Kulturnämnden godkänner taxan för badhuset.; BESLUTAT
			''; Kommunstyrelsen föreslår kommunfullmäktige att anta planen.; FORESLAGET
			Kommunstyrelsen föreslår fullmäktige besluta att; godkänna avtalet med Hagby kommun; FORESLAGET
			Kommunstyrelsen beslutar att; godkänna avtalet med Hagby kommun; BESLUTAT
			''; Motionen om nya bänkar avslås.; AVSLAGET
			''; Nämnden bifaller ansökan.; BIFALLET
			''; Ärendet bordläggs till nästa möte.; BORDLAGT
			''; Ärendet återremitteras till tekniska nämnden.; ATERREMITTERAT
			''; Motionen anses besvarad.; BESVARAT
			''; Ärendet utgår.; UTGAR
			''; Informationen antecknas till protokollet.; INFORMATION
			''; Förvaltningen får i uppdrag att ta fram ett förslag.; BESLUTAT
			''; Obesvarade frågor lämnas till nämnden.; BESLUTAT
			""")
	void aPointSaysWhatBecameOfIt(String lead, String text, Utfall utfall) {
		assertThat(Punkter.utfall(lead, text)).isEqualTo(utfall);
	}

}
