@NullMarked
package se.uppdragsgrafen.koppling;

import org.jspecify.annotations.NullMarked;
