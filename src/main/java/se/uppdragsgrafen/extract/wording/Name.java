package se.uppdragsgrafen.extract.wording;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that documents call by several names.
 *
 * @param kommun the kod of the kommun where it is called so; empty where everywhere
 * @param table the table that it belongs to
 * @param namn its whole name
 * @param alias the others
 * @param sort its typ
 * @param beteckning its number in a register, or empty
 */
public record Name(String kommun, String table, String namn, List<String> alias, String sort, String beteckning) {

	/** All that it is called. */
	public Stream<String> all() {
		return Stream.concat(Stream.of(this.namn), this.alias.stream());
	}

	/** Whether it is an abbreviation. */
	public static boolean abbreviation(String name) {
		return name.length() <= 6 && name.chars().filter(Character::isUpperCase).count() >= 2;
	}

}
