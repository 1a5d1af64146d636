package se.uppdragsgrafen;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes å, ä and ö also where the surroundings claim to know ASCII only. */
final class Terminal {

	private Terminal() {
	}

	static PrintWriter out() {
		return writer(System.out, "stdout.encoding");
	}

	static PrintWriter err() {
		return writer(System.err, "stderr.encoding");
	}

	private static PrintWriter writer(OutputStream stream, String property) {
		Charset charset = Charset.forName(System.getProperty(property, "UTF-8"));
		return new PrintWriter(new OutputStreamWriter(stream,
				charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset), true);
	}

}
