package se.uppdragsgrafen.catalogue.dcat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.query.Message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What cannot be is said at the start, with what to do. */
class PublisherTest {

	@ParameterizedTest
	@CsvSource({ "utgivare.namn, '', M, 2120002528, LocalAuthority, K, a@b.se",
			"utgivare.namn-en, P, ' ', 2120002528, LocalAuthority, K, a@b.se",
			"utgivare.orgnr, P, M, 212000-2528, LocalAuthority, K, a@b.se",
			"utgivare.orgnr, P, M, 12, LocalAuthority, K, a@b.se", "utgivare.typ, P, M, 2120002528, Kommun, K, a@b.se",
			"kontakt.namn, P, M, 2120002528, LocalAuthority, '', a@b.se",
			"kontakt.epost, P, M, 2120002528, LocalAuthority, K, mailto:a@b.se",
			"kontakt.epost, P, M, 2120002528, LocalAuthority, K, a@b" })
	void aSettingThatCannotBeIsNamed(String setting, String name, String english, String orgnr, String type,
			String contact, String email) {
		assertThatThrownBy(() -> new Publisher(new Message(english, name), orgnr, type, contact, email))
			.isInstanceOf(BadSetting.class)
			.hasMessageStartingWith("uppdragsgrafen.katalog." + setting + " is ")
			.hasMessageContaining("Write ");
	}

	@Test
	void thePublisherHasThePortalsAddress() {
		Publisher publisher = new Publisher(new Message("M", "K"), "2120002528-a", "LocalAuthority", "K", "a@b.se");
		assertThat(publisher.iri()).isEqualTo("http://dataportal.se/organisation/SE2120002528-a");
		assertThat(publisher.digits()).isEqualTo("2120002528");
	}

	@ParameterizedTest
	@CsvSource({ "ej-angiven@example.org,", "a@kommun.example,", "a@example.com,", "data@kommun.se, data@kommun.se",
			"a@example.kommun.se, a@example.kommun.se" })
	void nobodyIsToldToWriteToAnAddressThatIsKeptForExamples(String email, @Nullable String told) {
		assertThat(Publisher.reachable(email)).isEqualTo(told);
	}

}
