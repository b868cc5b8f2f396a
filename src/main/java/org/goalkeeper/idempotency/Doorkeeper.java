package org.goalkeeper.idempotency;

/** Knows who may know of an organisation. */
public interface Doorkeeper {

    /**
     * Goes on only where the caller belongs there.
     *
     * @param organization the organisation's id
     * @throws org.goalkeeper.service.http.RefusedException where the caller does not, as if it did not exist
     */
    void admit(String organization);
}
