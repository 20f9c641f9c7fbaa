/** A machine for an entity of your own, in one file. */
@NullMarked
package io.salesfunnel.examples.entity;

import org.jspecify.annotations.NullMarked;
