package org.goalkeeper.submission;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What the organisation says around its goals: the cycle, the teams and past scores, written as a goal set. Kept once for all
 * evaluations that share it.
 *
 * @param key whose, and its digest
 * @param document YAML
 */
record EvaluationSetting(@Id @Embedded.Empty Key key, String document) {

    record Key(String organization, String digest) {}
}
