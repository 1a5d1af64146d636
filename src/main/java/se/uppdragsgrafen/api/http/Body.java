package se.uppdragsgrafen.api.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;

/**
 * The body of a request as text, within bounds.
 *
 * @param most bytes that it may have
 * @param limit the time that it may take to come, however slowly it drips
 * @param room chunks that the bodies under way may hold together, beyond the first of
 * each: many large ones that are held back cannot fill the memory, and who asks what
 * people ask waits for none of them
 */
record Body(int most, Duration limit, Semaphore room) {

	private static final int CHUNK = 16_384;

	/** A part of the heap for the bodies under way. */
	private static final int PARTS_OF_THE_HEAP = 8;

	static Body within(int most, Duration limit) {
		return new Body(most, limit,
				new Semaphore((int) (Runtime.getRuntime().maxMemory() / PARTS_OF_THE_HEAP / CHUNK)));
	}

	/**
	 * All of it.
	 * @throws ApiException where it is too large, too slow, or not UTF-8
	 */
	String text(HttpServletRequest request) {
		if (request.getContentLengthLong() > this.most) {
			throw tooLarge();
		}
		try {
			byte[] bytes = read(request.getInputStream());
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw Parameters.bad("The body is not UTF-8. Encode it so.", "Anropets kropp är inte UTF-8. Koda den så.");
		}
		catch (SocketTimeoutException ex) {
			throw tooSlow();
		}
		catch (IOException ex) {
			throw Parameters.bad("The body could not be read to its end. Send it again.",
					"Anropets kropp gick inte att läsa till slutet. Skicka den igen.");
		}
	}

	private byte[] read(InputStream in) throws IOException {
		long end = System.nanoTime() + this.limit.toNanos();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] chunk = new byte[CHUNK];
		int held = 0;
		try {
			for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
				if (bytes.size() + read > (held + 1) * CHUNK) {
					await(end);
					held++;
				}
				bytes.write(chunk, 0, read);
				if (bytes.size() > this.most) {
					throw tooLarge();
				}
				if (System.nanoTime() > end) {
					throw tooSlow();
				}
			}
			return bytes.toByteArray();
		}
		finally {
			this.room.release(held);
		}
	}

	private void await(long end) {
		try {
			if (!this.room.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
				throw tooSlow();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw tooSlow();
		}
	}

	private ApiException tooLarge() {
		return new ApiException(ErrorCode.TOO_LARGE,
				"The request's body is larger than %d bytes. Ask in several questions, and send values as variables.",
				"Anropets kropp är större än %d byte. Fråga i flera frågor, och skicka värden som variabler.",
				this.most);
	}

	private ApiException tooSlow() {
		return new ApiException(ErrorCode.REQUEST_TIMEOUT,
				"The request's body did not come within %d seconds. Send it again, all at once.",
				"Anropets kropp kom inte inom %d sekunder. Skicka den igen, på en gång.", this.limit.toSeconds());
	}

}
