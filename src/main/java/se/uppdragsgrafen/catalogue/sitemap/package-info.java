/**
 * The sitemaps and robots.txt for search engines: which addresses there are, and which
 * are not for them.
 */
@NullMarked
package se.uppdragsgrafen.catalogue.sitemap;

import org.jspecify.annotations.NullMarked;
