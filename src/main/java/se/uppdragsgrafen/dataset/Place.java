package se.uppdragsgrafen.dataset;

/**
 * Where a row begins.
 *
 * @param file the file, as a path that the user can open
 * @param row the line, from 1
 */
record Place(String file, int row) {
}
