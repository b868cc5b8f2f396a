--liquibase formatted sql
--changeset goalkeeper:service-0004
--comment Keys that callers chose for requests. Without an answer it is a lease: whoever has it does the request, or has died. The answer is sealed with the caller's token, which is not kept.
CREATE TABLE idempotency (
    organization VARCHAR(63) NOT NULL,
    person CHAR(36) NOT NULL,
    chosen VARCHAR(100) NOT NULL,
    request CHAR(64) NOT NULL,
    holder CHAR(36) NOT NULL,
    expires_at TIMESTAMP(6) NOT NULL,
    answer LONGBLOB NULL,
    PRIMARY KEY (organization, person, chosen)
);
CREATE INDEX idempotency_expiry ON idempotency (expires_at);
