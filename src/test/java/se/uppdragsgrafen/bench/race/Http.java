package se.uppdragsgrafen.bench.race;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * A connection over HTTP/1.1 that is kept, as long as the server keeps it. By hand, since
 * clients that can more take a third of two processors from those who are measured: a
 * request is bytes made beforehand, and an answer is read by its length or its chunks and
 * not looked into.
 */
public final class Http implements AutoCloseable {

	private final InetAddress from;

	private final int port;

	private Socket socket;

	private InputStream in;

	/** Whether the server said that it would end the connection. */
	private boolean over;

	private byte[] body = new byte[1 << 16];

	private int length;

	Http(int port) {
		this(InetAddress.getLoopbackAddress(), port);
	}

	/** To that port on this machine, from that address of it. */
	public Http(InetAddress from, int port) {
		this.from = from;
		this.port = port;
		try {
			this.socket = open();
			this.in = in(this.socket);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Socket open() throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port, this.from, 0);
		if (socket.getLocalSocketAddress().equals(socket.getRemoteSocketAddress())) {
			// Where nobody listens yet, the system may have connected us with ourselves.
			socket.close();
			throw new ConnectException("Nobody listens on " + this.port + ".");
		}
		socket.setTcpNoDelay(true);
		socket.setSoTimeout(60_000);
		return socket;
	}

	private static InputStream in(Socket socket) throws IOException {
		return new BufferedInputStream(socket.getInputStream(), 1 << 16);
	}

	/** A request's bytes. */
	public static byte[] request(String method, String path, String headers, byte[] body) {
		byte[] head = "%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n%sContent-Length: %d\r\n\r\n"
			.formatted(method, path, headers, body.length)
			.getBytes(StandardCharsets.US_ASCII);
		byte[] request = Arrays.copyOf(head, head.length + body.length);
		System.arraycopy(body, 0, request, head.length, body.length);
		return request;
	}

	/** Sends a request, takes the answer, and gives its status. */
	public int ask(byte[] request) {
		try {
			if (this.over) {
				this.socket.close();
				this.socket = open();
				this.in = in(this.socket);
			}
			this.socket.getOutputStream().write(request);
			return answer();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The body of the last answer. */
	public byte[] body() {
		return Arrays.copyOf(this.body, this.length);
	}

	/**
	 * Whether the body of the last answer begins and ends so, but for a line's end.
	 */
	boolean isBetween(byte[] start, byte[] end) {
		int last = (this.length > 0 && this.body[this.length - 1] == '\n') ? this.length - 1 : this.length;
		return last >= start.length + end.length && Arrays.equals(this.body, 0, start.length, start, 0, start.length)
				&& Arrays.equals(this.body, last - end.length, last, end, 0, end.length);
	}

	private int answer() throws IOException {
		int status = Integer.parseInt(line().split(" ", 3)[1]);
		int size = 0;
		boolean chunked = false;
		this.over = false;
		for (String line = line(); !line.isEmpty(); line = line()) {
			String header = line.toLowerCase(Locale.ROOT);
			if (header.startsWith("content-length:")) {
				size = Integer.parseInt(header.substring(15).strip());
			}
			this.over |= header.startsWith("connection:") && header.contains("close");
			chunked |= header.startsWith("transfer-encoding:") && header.contains("chunked");
		}
		this.length = 0;
		if (chunked) {
			for (size = chunk(); size > 0; size = chunk()) {
				read(size);
				line();
			}
			line();
		}
		else if (status != 304 && size > 0) {
			read(size);
		}
		return status;
	}

	private int chunk() throws IOException {
		return Integer.parseInt(line(), 16);
	}

	private void read(int size) throws IOException {
		if (this.body.length < this.length + size) {
			this.body = Arrays.copyOf(this.body, 2 * (this.length + size));
		}
		if (this.in.readNBytes(this.body, this.length, size) < size) {
			throw new EOFException("The connection was closed within an answer.");
		}
		this.length += size;
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder(64);
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new EOFException("The connection was closed before an answer.");
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
