package org.goalkeeper.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import org.goalkeeper.evaluation.Demotion;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Promotion;
import org.goalkeeper.evaluation.Promotion.Suggestion;
import org.goalkeeper.goal.HealthyRange;

/** KPIs to act on: a card each, with the reading drawn against the healthy band. */
final class HtmlKpis {

    private static final int WIDTH = 240;
    private static final BigDecimal EDGE = BigDecimal.valueOf(30);
    private static final BigDecimal INNER = BigDecimal.valueOf(180);

    private HtmlKpis() {}

    static void write(Evaluation evaluation, Writer out) throws IOException {
        if (evaluation.promotions().isEmpty() && evaluation.demotions().isEmpty()) {
            return;
        }
        out.write("<h3>KPIs to act on</h3>\n<div class=\"cards\">\n");
        for (Promotion promotion : evaluation.promotions()) {
            promotion(promotion, out);
        }
        for (Demotion demotion : evaluation.demotions()) {
            out.write("<article class=\"card\">\n<h4>" + MarkupText.of(demotion.kpi()) + "</h4>\n<p>");
            out.write(MarkupText.of(Phrases.demotion(demotion)) + "</p>\n</article>\n");
        }
        out.write("</div>\n");
    }

    private static void promotion(Promotion promotion, Writer out) throws IOException {
        out.write("<article class=\"card\">\n<h4>" + MarkupText.of(promotion.kpi()) + "</h4>\n");
        band(promotion, out);
        out.write("<p>" + MarkupText.of(Phrases.reason(promotion)) + "</p>\n<p>");
        out.write(MarkupText.of(Phrases.route(promotion)) + "</p>\n");
        if (!promotion.keyResults().isEmpty()) {
            out.write("<ul>\n");
            for (Suggestion suggestion : promotion.keyResults()) {
                out.write("<li dir=\"auto\">" + MarkupText.of(Phrases.suggestion(suggestion)) + "</li>\n");
            }
            out.write("</ul>\n");
        }
        out.write("</article>\n");
    }

    /** The sentence beside it gives the same numbers. */
    private static void band(Promotion promotion, Writer out) throws IOException {
        HealthyRange range = promotion.healthyRange();
        BigDecimal reading = promotion.reading().value();
        BigDecimal low = least(reading, range);
        BigDecimal high = most(reading, range);
        int from = range.min() == null ? 0 : place(range.min(), low, high);
        int to = range.max() == null ? WIDTH : place(range.max(), low, high);
        int at = place(reading, low, high);
        out.write("<svg viewBox=\"0 0 " + WIDTH + " 24\" width=\"" + WIDTH + "\" height=\"24\" role=\"img\"");
        out.write(" aria-label=\"" + MarkupText.of(Phrases.reason(promotion)) + "\">");
        out.write("<rect class=\"scale\" x=\"0\" y=\"11\" width=\"" + WIDTH + "\" height=\"2\"/>");
        out.write("<rect class=\"band\" x=\"" + from + "\" y=\"6\" width=\"" + Math.max(2, to - from));
        out.write("\" height=\"12\" rx=\"2\"/>");
        out.write("<circle class=\"reading\" cx=\"" + at + "\" cy=\"12\" r=\"6\"/></svg>\n");
    }

    private static BigDecimal least(BigDecimal reading, HealthyRange range) {
        BigDecimal least = range.min() == null ? reading : reading.min(range.min());
        return range.max() == null ? least : least.min(range.max());
    }

    private static BigDecimal most(BigDecimal reading, HealthyRange range) {
        BigDecimal most = range.min() == null ? reading : reading.max(range.min());
        return range.max() == null ? most : most.max(range.max());
    }

    private static int place(BigDecimal value, BigDecimal low, BigDecimal high) {
        BigDecimal span = high.subtract(low, MathContext.DECIMAL32);
        if (span.signum() == 0) {
            return WIDTH / 2;
        }
        BigDecimal share = value.subtract(low, MathContext.DECIMAL32).divide(span, MathContext.DECIMAL32);
        return EDGE.add(share.multiply(INNER)).intValue();
    }
}
