package se.uppdragsgrafen.document;

/**
 * A word where it is printed on a page, in points from the upper left corner.
 *
 * @param text its characters
 * @param left where it begins
 * @param right where it ends
 * @param base the line that it stands on
 * @param size of its font
 */
record Word(String text, float left, float right, float base, float size) {

	float middle() {
		return (this.left + this.right) / 2;
	}

}
