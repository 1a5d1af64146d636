package se.uppdragsgrafen.catalogue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.catalogue.dcat.BadSetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BaseAddressTest {

	@ParameterizedTest
	@ValueSource(strings = { "https://data.example.se", "http://localhost:8080" })
	void whatThingsCanBeUnderIsTaken(String base) {
		assertThat(BaseAddress.checked(base)).isEqualTo(base);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "data.example.se", "/data", "ftp://example.se", "https://example.se/",
			"https://example.se/uppdrag", "https://example.se?a=b", "https://example.se#a", "https://a@example.se",
			"https://exa mple.se" })
	void whatTheyCannotIsRefusedWithWhatToDo(String base) {
		assertThatThrownBy(() -> BaseAddress.checked(base)).isInstanceOf(BadSetting.class)
			.hasMessageContaining("uppdragsgrafen.base is '" + base + "'. Write ");
	}

	@Test
	void aPathBeforeAllAddressesIsRefusedWithWhatToDo() {
		assertThatThrownBy(() -> BaseAddress.checkNoPath("server.servlet.context-path", "/data"))
			.isInstanceOf(BadSetting.class)
			.hasMessageContainingAll("server.servlet.context-path is '/data'", "Leave it out");
		BaseAddress.checkNoPath("server.servlet.context-path", "");
		BaseAddress.checkNoPath("server.servlet.context-path", "/");
	}

}
