package se.uppdragsgrafen.extract.profile;

/** A profile that cannot be used; the message says where and what to write instead. */
public final class InvalidProfile extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public InvalidProfile(String message) {
		super(message);
	}

	public InvalidProfile(String message, Throwable cause) {
		super(message, cause);
	}

}
