package se.uppdragsgrafen.api.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;

import jakarta.servlet.ServletInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Bodies of at most 100 000 bytes, of which two chunks may be held beyond the first of
 * each.
 */
class BodyTest {

	private static final int MOST = 100_000;

	private final Semaphore room = new Semaphore(2);

	private final Body body = new Body(MOST, Duration.ofMillis(300), this.room);

	/** A body whose length the client does not tell. */
	private static MockHttpServletRequest of(InputStream in) {
		return new MockHttpServletRequest() {
			@Override
			public ServletInputStream getInputStream() {
				return new DelegatingServletInputStream(in) {
					@Override
					public int read(byte[] bytes, int from, int length) throws IOException {
						return in.read(bytes, from, length);
					}
				};
			}
		};
	}

	private static MockHttpServletRequest of(String text) {
		return of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static void refused(ErrorCode code, ThrowingCallable reading) {
		assertThatExceptionOfType(ApiException.class).isThrownBy(reading)
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(code));
	}

	@Test
	void aBodyIsItsText() {
		assertThat(this.body.text(of("åäö"))).isEqualTo("åäö");
		assertThat(this.body.text(of(""))).isEmpty();
	}

	@Test
	void whatIsToldToBeTooLargeIsNotRead() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setContent(new byte[MOST + 1]);
		refused(ErrorCode.TOO_LARGE, () -> this.body.text(request));
	}

	@Test
	void whatTurnsOutToBeTooLargeIsRefused() {
		Body wide = new Body(10, Duration.ofSeconds(5), this.room);
		assertThat(wide.text(of("x".repeat(10)))).hasSize(10);
		refused(ErrorCode.TOO_LARGE, () -> wide.text(of("x".repeat(11))));
	}

	@Test
	void whatABodyHeldIsGivenBack() {
		assertThat(this.body.text(of("x".repeat(40_000)))).hasSize(40_000);
		assertThat(this.room.availablePermits()).isEqualTo(2);
	}

	@Test
	void alsoOfABodyThatIsRefused() {
		refused(ErrorCode.REQUEST_TIMEOUT, () -> this.body.text(of("x".repeat(60_000))));
		assertThat(this.room.availablePermits()).isEqualTo(2);
	}

	@Test
	void aSmallBodyWaitsForNoRoom() {
		this.room.drainPermits();
		assertThat(this.body.text(of("x".repeat(16_384)))).hasSize(16_384);
		refused(ErrorCode.REQUEST_TIMEOUT, () -> this.body.text(of("x".repeat(16_385))));
	}

	@Test
	void aBodyThatDripsIsGivenUp() {
		InputStream dripping = new InputStream() {
			@Override
			public int read() throws IOException {
				try {
					Thread.sleep(50);
				}
				catch (InterruptedException ex) {
					throw new IOException(ex);
				}
				return 'x';
			}

			@Override
			public int read(byte[] bytes, int from, int length) throws IOException {
				bytes[from] = (byte) read();
				return 1;
			}
		};
		refused(ErrorCode.REQUEST_TIMEOUT, () -> this.body.text(of(dripping)));
	}

	private static InputStream failing(IOException failure) {
		return new InputStream() {
			@Override
			public int read() throws IOException {
				throw failure;
			}

			@Override
			public int read(byte[] bytes, int from, int length) throws IOException {
				throw failure;
			}
		};
	}

	@Test
	void aBodyThatStopsIsToldFromOneThatBreaks() {
		refused(ErrorCode.REQUEST_TIMEOUT, () -> this.body.text(of(failing(new SocketTimeoutException()))));
		refused(ErrorCode.BAD_REQUEST, () -> this.body.text(of(failing(new IOException("broken")))));
	}

	@Test
	void whatIsNotUtf8IsRefused() {
		refused(ErrorCode.BAD_REQUEST,
				() -> this.body.text(of(new ByteArrayInputStream(new byte[] { (byte) 0xc3, (byte) 0x28 }))));
	}

}
