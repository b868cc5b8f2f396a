package org.goalkeeper.idempotency;

/**
 * Names a request for whoever sends it.
 *
 * @param organization the organisation's id; {@code -} for a request that is about none
 * @param person the id of the caller
 * @param chosen what the caller calls it
 */
record Key(String organization, String person, String chosen) {}
