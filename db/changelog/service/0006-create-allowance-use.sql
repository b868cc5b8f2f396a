--liquibase formatted sql
--changeset goalkeeper:service-0006
--comment What was used of an allowance, named by a digest, within a minute at all instances; rows live for a few minutes.
CREATE TABLE allowance_use (
    subject CHAR(64) NOT NULL,
    minute_of BIGINT NOT NULL,
    used INT NOT NULL,
    PRIMARY KEY (subject, minute_of)
);
