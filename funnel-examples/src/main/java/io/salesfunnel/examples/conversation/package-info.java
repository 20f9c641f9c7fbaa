/** A qualification told as a conversation: asked, answered, decided. */
@NullMarked
package io.salesfunnel.examples.conversation;

import org.jspecify.annotations.NullMarked;
