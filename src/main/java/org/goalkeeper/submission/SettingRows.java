package org.goalkeeper.submission;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What surrounded evaluations. */
interface SettingRows extends Repository<EvaluationSetting, EvaluationSetting.Key> {

    Optional<EvaluationSetting> findById(EvaluationSetting.Key key);

    boolean existsById(EvaluationSetting.Key key);
}
