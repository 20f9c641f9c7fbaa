package io.salesfunnel.examples.pipeline.deal;

/** A deal and what is about to happen to it: what the guards of the pipeline read. */
record Happening(Deal deal, DealEvent event) {}
