package se.uppdragsgrafen.catalogue.dcat;

/**
 * What is known of a file before it is fetched.
 *
 * @param bytes how many it has
 * @param sha1 SHA-1 of them, in hexadecimal: the one checksum that the profile has
 */
public record FileFigures(long bytes, String sha1) {
}
