package se.uppdragsgrafen.dataset;

import se.uppdragsgrafen.fact.FactType;

/**
 * One file of a data package, as its descriptor has it.
 *
 * @param type the table that it holds
 * @param bytes how many
 * @param hash SHA-256 of them, in hexadecimal
 */
record Resource(FactType type, long bytes, String hash) {

}
