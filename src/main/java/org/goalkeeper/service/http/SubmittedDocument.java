package org.goalkeeper.service.http;

/**
 * A document in the body of a request, not read yet.
 *
 * @param name the name that problems give it; its ending tells the form
 * @param bytes what was sent, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SubmittedDocument(String name, byte[] bytes) {}
