package org.goalkeeper.evaluation;

import java.math.BigDecimal;

/**
 * An evaluation in numbers.
 *
 * @param errors findings of that severity that count
 * @param warnings findings of that severity that count
 * @param infos findings of that severity that count
 * @param waived findings waived
 * @param baselined findings known before
 * @param objectives objectives judged
 * @param keyResults key results judged
 * @param kpis KPIs judged
 * @param cleanRate share of those with no unwaived error or warning, to 9 decimals; 1 where there are none
 */
public record Summary(
        int errors,
        int warnings,
        int infos,
        int waived,
        int baselined,
        int objectives,
        int keyResults,
        int kpis,
        BigDecimal cleanRate) {}
