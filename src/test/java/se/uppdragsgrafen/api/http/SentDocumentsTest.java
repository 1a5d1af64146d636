package se.uppdragsgrafen.api.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Documents by their hash, as Apollo's clients ask. */
class SentDocumentsTest {

	private static final String TEXT = "{ kommuner { totalCount } }";

	private static final String HASH = PersistedDocuments.sha256(TEXT);

	@SuppressWarnings("NullAway.Init")
	private SentDocuments documents;

	@BeforeEach
	void read() throws IOException {
		this.documents = new SentDocuments(PersistedDocuments.read(new PathMatchingResourcePatternResolver(),
				"file:graphql/examples/delade-uppdrag.graphql"));
	}

	private void refused(ErrorCode code, String message, String hash, @Nullable String text) {
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> this.documents.text(hash, text))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(code))
			.withMessageContaining(message);
	}

	@Test
	void aHashThatNobodySentIsSaidSoAsClientsWaitForIt() {
		refused(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound", HASH, null);
	}

	@Test
	void whatWasSentWithItsHashIsKnownByItAfterwards() {
		assertThat(this.documents.text(HASH, TEXT)).isEqualTo(TEXT);
		assertThat(this.documents.text(HASH, null)).isEqualTo(TEXT);
	}

	@Test
	void aPersistedOneIsKnownWithoutHavingBeenSent() throws IOException {
		String text = Files.readString(Path.of("graphql/examples/delade-uppdrag.graphql"));
		assertThat(this.documents.text(PersistedDocuments.sha256(text), null)).isEqualTo(text);
	}

	@Test
	void noTextIsKeptUnderTheHashOfAnother() {
		refused(ErrorCode.BAD_REQUEST, "'sha256Hash' is not the SHA-256 of 'query'", HASH, "{ __typename }");
		refused(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound", HASH, null);
	}

	@Test
	void onlySoMuchIsKept() {
		List<String> texts = IntStream.range(0, 40).mapToObj((number) -> "#" + number + "b".repeat(400_000)).toList();
		texts.forEach((text) -> this.documents.text(PersistedDocuments.sha256(text), text));
		Awaitility.await().until(() -> texts.stream().filter(this::isKnown).count() <= 10);
	}

	private boolean isKnown(String text) {
		try {
			return this.documents.text(PersistedDocuments.sha256(text), null).equals(text);
		}
		catch (ApiException ex) {
			return false;
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"version\":2,\"sha256Hash\":\"a\"}", "{\"version\":1}", "\"a\"",
			"{\"version\":1,\"sha256Hash\":1}" })
	void aHashHasOneForm(String named) {
		Map<?, ?> request = JsonMapper.shared()
			.readValue("{\"query\":\"{ a }\",\"extensions\":{\"persistedQuery\":%s}}".formatted(named), Map.class);
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> Parameters.of(request))
			.withMessageContaining("'persistedQuery' must be");
	}

	@Test
	void aHashMayStandForTheDocumentAndNotBesideAName() {
		Map<String, Object> hash = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", HASH));
		assertThat(Parameters.of(Map.of("extensions", hash)).hash()).isEqualTo(HASH);
		assertThatExceptionOfType(ApiException.class)
			.isThrownBy(() -> Parameters.of(Map.of("extensions", hash, "documentId", "delade-uppdrag")))
			.withMessageContaining("either 'query'");
	}

}
