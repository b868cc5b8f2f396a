--liquibase formatted sql
--changeset goalkeeper:waiver-0001
--comment A waiver holds from the position it was approved at to the position it ended at, so that evaluations can be done again.
CREATE TABLE waiver (
    organization VARCHAR(63) NOT NULL,
    id CHAR(36) NOT NULL,
    cycle VARCHAR(100) NOT NULL,
    team VARCHAR(100) NOT NULL,
    rule VARCHAR(120) NOT NULL,
    subject_type VARCHAR(20) NULL,
    subject VARCHAR(200) NULL,
    goals_digest CHAR(71) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    expires DATE NOT NULL,
    requester CHAR(36) NOT NULL,
    requested_at TIMESTAMP(6) NOT NULL,
    decision VARCHAR(20) NOT NULL,
    decided_by CHAR(36) NULL,
    decided_at TIMESTAMP(6) NULL,
    decision_reason VARCHAR(2000) NULL,
    approved_position BIGINT NULL,
    ended_position BIGINT NULL,
    position BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (organization, id),
    CONSTRAINT waiver_team FOREIGN KEY (organization, cycle, team) REFERENCES cycle_team (organization, cycle, team)
);
CREATE INDEX waiver_of_team ON waiver (organization, cycle, team);
CREATE INDEX waiver_position ON waiver (organization, position);
