--liquibase formatted sql
--changeset goalkeeper:submission-0001
--comment A goal set as it was submitted; never changed.
CREATE TABLE submission_version (
    organization VARCHAR(63) NOT NULL,
    cycle VARCHAR(100) NOT NULL,
    team VARCHAR(100) NOT NULL,
    number BIGINT NOT NULL,
    format VARCHAR(10) NOT NULL,
    document LONGTEXT NOT NULL,
    digest CHAR(71) NOT NULL,
    origin VARCHAR(20) NOT NULL,
    author CHAR(36) NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (organization, cycle, team, number),
    CONSTRAINT submission_version_team FOREIGN KEY (organization, cycle, team) REFERENCES cycle_team (organization, cycle, team)
);
CREATE INDEX submission_version_position ON submission_version (organization, cycle, position);
--changeset goalkeeper:submission-0002
--comment What surrounded an evaluation: the cycle, the teams and past scores, as a goal set. Kept once for all evaluations that share it.
CREATE TABLE evaluation_setting (
    organization VARCHAR(63) NOT NULL,
    digest CHAR(71) NOT NULL,
    document LONGTEXT NOT NULL,
    PRIMARY KEY (organization, digest)
);
--changeset goalkeeper:submission-0003
--comment An evaluation with all it takes to do it again; never changed.
CREATE TABLE evaluation (
    organization VARCHAR(63) NOT NULL,
    id CHAR(36) NOT NULL,
    cycle VARCHAR(100) NOT NULL,
    team VARCHAR(100) NOT NULL,
    number BIGINT NOT NULL,
    agreed BIGINT NULL,
    setting CHAR(71) NOT NULL,
    context_position BIGINT NOT NULL,
    rule_set BIGINT NOT NULL,
    rule_set_digest CHAR(71) NOT NULL,
    engine_version VARCHAR(40) NOT NULL,
    as_of DATE NOT NULL,
    stage VARCHAR(20) NOT NULL,
    gate_passed BOOLEAN NOT NULL,
    errors INT NOT NULL,
    warnings INT NOT NULL,
    infos INT NOT NULL,
    waived INT NOT NULL,
    clean_rate DECIMAL(10, 9) NOT NULL,
    report LONGTEXT NOT NULL,
    report_digest CHAR(71) NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (organization, id),
    CONSTRAINT evaluation_version FOREIGN KEY (organization, cycle, team, number) REFERENCES submission_version (organization, cycle, team, number)
);
CREATE INDEX evaluation_of_version ON evaluation (organization, cycle, team, number, position);
--changeset goalkeeper:submission-0004
--comment Where a team stands in a cycle: its current version, the one agreed when the cycle opened, and what is thought of it.
CREATE TABLE submission (
    organization VARCHAR(63) NOT NULL,
    cycle VARCHAR(100) NOT NULL,
    team VARCHAR(100) NOT NULL,
    number BIGINT NOT NULL,
    agreed BIGINT NULL,
    evaluation CHAR(36) NOT NULL,
    judged_position BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (organization, cycle, team),
    CONSTRAINT submission_current FOREIGN KEY (organization, cycle, team, number) REFERENCES submission_version (organization, cycle, team, number),
    CONSTRAINT submission_evaluation FOREIGN KEY (organization, evaluation) REFERENCES evaluation (organization, id)
);
--changeset goalkeeper:submission-0005
--comment The last change that matters to the submissions of a cycle: what was judged before it is stale.
CREATE TABLE cycle_change (
    organization VARCHAR(63) NOT NULL,
    cycle VARCHAR(100) NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (organization, cycle),
    CONSTRAINT cycle_change_cycle FOREIGN KEY (organization, cycle) REFERENCES cycle (organization, id) ON DELETE CASCADE
);
