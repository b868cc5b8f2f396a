package org.goalkeeper.document.format;

import java.util.List;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.Document.Format;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.Limits;
import org.goalkeeper.document.tabular.TabularOptions;
import org.goalkeeper.document.tabular.TabularReader;
import org.goalkeeper.goal.GoalSet;

/**
 * Reads goal sets in whatever format they are written.
 *
 * @param limits how large a document may be
 * @param options what is known about tabular documents
 */
public record DocumentReader(Limits limits, TabularOptions options) {

    /**
     * Reads a document.
     *
     * @param name the name it is read under; its ending, else its content, tells the format
     * @param bytes what it holds, not to be changed afterwards
     * @param context other goal sets whose teams, objectives and KPIs it may name
     * @return what it says
     * @throws org.goalkeeper.source.InvalidInputException with everything that is wrong with it, in its order
     */
    public Document read(String name, byte[] bytes, List<GoalSet> context) {
        Format tabular = TabularReader.format(name, bytes);
        return tabular == null
                ? GoalSetReader.read(name, bytes, limits, context)
                : TabularReader.read(name, bytes, tabular, options, limits, context);
    }
}
