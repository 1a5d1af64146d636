package se.uppdragsgrafen.query;

/** A question of the program's own was answered with an error. */
public final class QuestionRefused extends RuntimeException {

	private final String code;

	private final int status;

	/**
	 * The first of its errors.
	 * @param code from the list of codes
	 * @param status of HTTP that goes with it
	 * @param message what is said to who asked, in the language asked for
	 */
	public QuestionRefused(String code, int status, String message) {
		super(message);
		this.code = code;
		this.status = status;
	}

	/** Its code. */
	public String code() {
		return this.code;
	}

	/** The HTTP status that goes with it. */
	public int status() {
		return this.status;
	}

	/** What is said of it. */
	public String told() {
		return String.valueOf(getMessage());
	}

}
