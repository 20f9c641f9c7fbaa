package com.example.garage;

import io.salesfunnel.evidence.FactKey;

/** What only a seller to garages asks for. */
public final class GarageFacts {

    /** How many car lifts there are. */
    public static final FactKey<Integer> LIFTS = new FactKey<>("lifts", Integer.class);

    private GarageFacts() {}
}
