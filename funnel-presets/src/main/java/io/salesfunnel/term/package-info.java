/**
 * Step 1 of the presets: the words that people have for stages and temperatures, by language and funnel. Reads the
 * core; is read by {@code preset}.
 *
 * <p>Start at {@link io.salesfunnel.term.Terms}; all that is agreed on about one funnel is a {@link
 * io.salesfunnel.term.Glossary}.
 */
@NullMarked
package io.salesfunnel.term;

import org.jspecify.annotations.NullMarked;
