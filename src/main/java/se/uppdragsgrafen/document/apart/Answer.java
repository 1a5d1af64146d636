package se.uppdragsgrafen.document.apart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Unreadable;

/** What a process says of a file. */
sealed interface Answer {

	/**
	 * The document.
	 * @param name of the file
	 * @throws Unreadable where it is none
	 */
	Document document(String name);

	void write(DataOutputStream out) throws IOException;

	/**
	 * Reads one.
	 * @throws IOException where there is none, or not to its end
	 */
	static Answer read(DataInputStream in) throws IOException {
		return switch (in.readByte()) {
			case Read.KIND -> new Read(Wire.document(in));
			case Refused.KIND -> new Refused(Wire.text(in));
			case Fault.KIND -> new Fault(Wire.text(in));
			default -> throw new IOException("No answer");
		};
	}

	/** It was read. */
	record Read(Document document) implements Answer {

		private static final byte KIND = 1;

		@Override
		public Document document(String name) {
			return this.document;
		}

		@Override
		public void write(DataOutputStream out) throws IOException {
			out.writeByte(KIND);
			Wire.document(this.document, out);
		}

	}

	/** It is no document, and why. */
	record Refused(String why) implements Answer {

		private static final byte KIND = 2;

		@Override
		public Document document(String name) {
			throw new Unreadable(this.why);
		}

		@Override
		public void write(DataOutputStream out) throws IOException {
			out.writeByte(KIND);
			Wire.text(this.why, out);
		}

	}

	/** We failed, and where. */
	record Fault(String where) implements Answer {

		private static final byte KIND = 3;

		@Override
		public Document document(String name) {
			throw new Unreadable(
					"%s: ett fel hos oss (%s). Anmäl det; de andra dokumenten läses ändå.".formatted(name, this.where));
		}

		@Override
		public void write(DataOutputStream out) throws IOException {
			out.writeByte(KIND);
			Wire.text(this.where, out);
		}

	}

}
