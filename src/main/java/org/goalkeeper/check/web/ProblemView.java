package org.goalkeeper.check.web;

import org.goalkeeper.report.Plain;
import org.goalkeeper.source.Problem;

/**
 * Something that keeps a draft from being read.
 *
 * @param place where it is
 * @param message what is wrong
 */
record ProblemView(Place place, String message) {

    static ProblemView of(Problem problem) {
        return new ProblemView(Place.of(problem.location()), Plain.text(problem.message()));
    }
}
