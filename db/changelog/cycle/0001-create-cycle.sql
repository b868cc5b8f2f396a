--liquibase formatted sql
--changeset goalkeeper:cycle-0001
CREATE TABLE cycle (
    organization VARCHAR(63) NOT NULL,
    id VARCHAR(100) NOT NULL,
    start_date DATE NOT NULL,
    end_date DATE NOT NULL,
    retrospective VARCHAR(2000) NULL,
    phase VARCHAR(20) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (organization, id),
    CONSTRAINT cycle_organization FOREIGN KEY (organization) REFERENCES organization (id)
);
--changeset goalkeeper:cycle-0002
--comment The teams that set goals in a cycle.
CREATE TABLE cycle_team (
    organization VARCHAR(63) NOT NULL,
    cycle VARCHAR(100) NOT NULL,
    team VARCHAR(100) NOT NULL,
    PRIMARY KEY (organization, cycle, team),
    CONSTRAINT cycle_team_cycle FOREIGN KEY (organization, cycle) REFERENCES cycle (organization, id),
    CONSTRAINT cycle_team_team FOREIGN KEY (organization, team) REFERENCES team (organization, id)
);
--changeset goalkeeper:cycle-0003
--comment What the key results of a team came to, on average, when its cycle was closed.
CREATE TABLE cycle_score (
    organization VARCHAR(63) NOT NULL,
    cycle VARCHAR(100) NOT NULL,
    team VARCHAR(100) NOT NULL,
    score DECIMAL(7, 4) NOT NULL,
    PRIMARY KEY (organization, cycle, team),
    CONSTRAINT cycle_score_cycle FOREIGN KEY (organization, cycle) REFERENCES cycle (organization, id)
);
