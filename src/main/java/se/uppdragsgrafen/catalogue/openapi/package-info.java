/**
 * The description of all doors over HTTP, as OpenAPI: what stands in a file of ours, and
 * the tables, analyses, formats and codes that the program knows.
 */
@NullMarked
package se.uppdragsgrafen.catalogue.openapi;

import org.jspecify.annotations.NullMarked;
