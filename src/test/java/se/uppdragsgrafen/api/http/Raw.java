package se.uppdragsgrafen.api.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection on which anything can be sent, also what no client would. */
final class Raw implements AutoCloseable {

	private static final int PATIENCE_MILLIS = 60_000;

	private final Socket socket;

	Raw(URI server) throws IOException {
		this.socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
		this.socket.setSoTimeout(PATIENCE_MILLIS);
	}

	/** What the server says to those bytes, when it has closed the connection. */
	static String exchange(URI server, byte[] request) throws IOException {
		try (Raw raw = new Raw(server)) {
			raw.send(request);
			return raw.answer();
		}
	}

	static String exchange(URI server, String request) throws IOException {
		return exchange(server, request.getBytes(StandardCharsets.ISO_8859_1));
	}

	void send(byte[] bytes) throws IOException {
		this.socket.getOutputStream().write(bytes);
		this.socket.getOutputStream().flush();
	}

	void send(String text) throws IOException {
		send(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	/** All until the server closes the connection. */
	String answer() throws IOException {
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		try {
			this.socket.getInputStream().transferTo(answer);
		}
		catch (SocketException ex) {
			// Reset by the server: what came before is the answer.
		}
		return answer.toString(StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
