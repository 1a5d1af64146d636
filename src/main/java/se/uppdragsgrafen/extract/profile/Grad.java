package se.uppdragsgrafen.extract.profile;

import org.jspecify.annotations.Nullable;

/** How far a moment of the control was met. */
public enum Grad {

	HELT("helt"), DELVIS("delvis"), SAKNAS("saknas");

	private final String column;

	Grad(String column) {
		this.column = column;
	}

	/** The column of its number of cases. */
	public String column() {
		return this.column;
	}

	/** In the words of a profile; null where the text is none. */
	public static @Nullable Grad of(String text, KontrollForm form) {
		if (Profile.any(form.helt(), text)) {
			return HELT;
		}
		if (Profile.any(form.delvis(), text)) {
			return DELVIS;
		}
		return Profile.any(form.saknas(), text) ? SAKNAS : null;
	}

}
