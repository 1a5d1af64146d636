package se.uppdragsgrafen.api.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;

/**
 * The body of a request as text, within bounds.
 *
 * @param most bytes that it may have
 * @param limit the time that it may take to come, however slowly it drips
 */
record Body(int most, Duration limit) {

	private static final int CHUNK = 16_384;

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
		for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
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
