/**
 * What search engines are told of: which addresses there are, and which are not for them.
 */
@NullMarked
package se.uppdragsgrafen.catalogue.sitemap;

import org.jspecify.annotations.NullMarked;
