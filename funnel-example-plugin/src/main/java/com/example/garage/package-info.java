/**
 * Whom a seller of specialist tools for repairing cars takes for a prospect.
 *
 * <p>Start at {@link com.example.garage.GarageRules}.
 */
@NullMarked
package com.example.garage;

import org.jspecify.annotations.NullMarked;
