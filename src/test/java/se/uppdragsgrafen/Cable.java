package se.uppdragsgrafen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The way to a database, which can be cut and mended. */
public final class Cable {

	private final URI to;

	private final ServerSocket socket;

	private final List<Socket> ends = new CopyOnWriteArrayList<>();

	private volatile boolean cut;

	/** A way to that address of a database. */
	public Cable(String uri) {
		this.to = URI.create(uri);
		try {
			this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::accept);
	}

	/** Its near end. */
	public String uri() {
		return "bolt://127.0.0.1:" + this.socket.getLocalPort();
	}

	/** What is answered while the database is away. */
	public <T> T cutWhile(Supplier<T> asking) {
		this.cut = true;
		this.ends.forEach(Cable::close);
		this.ends.clear();
		try {
			return asking.get();
		}
		finally {
			this.cut = false;
		}
	}

	private void accept() {
		while (!this.socket.isClosed()) {
			try {
				connect(this.socket.accept());
			}
			catch (IOException ex) {
				// The one who asked is told by the end of the connection.
			}
		}
	}

	private void connect(Socket near) throws IOException {
		if (this.cut) {
			close(near);
			return;
		}
		Socket far = new Socket(this.to.getHost(), this.to.getPort());
		this.ends.addAll(List.of(near, far));
		Thread.ofVirtual().start(() -> carry(near, far));
		Thread.ofVirtual().start(() -> carry(far, near));
	}

	private static void carry(Socket from, Socket to) {
		try (from; to) {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// Cut, or hung up: both ends are closed.
		}
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
