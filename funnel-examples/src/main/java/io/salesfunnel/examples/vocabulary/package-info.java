/** One customer in eleven vocabularies, and a funnel of your own next to them. */
@NullMarked
package io.salesfunnel.examples.vocabulary;

import org.jspecify.annotations.NullMarked;
