package org.goalkeeper.document.tabular;

import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.jspecify.annotations.Nullable;

/** Looks through the XML parts of a workbook for what its reader does not guard against. */
final class WorkbookMarkup {
    private static final int MOST_COLUMNS = 1_024;
    private static final int LONGEST_FORMULA = 8_192;
    private static final long MOST_ARRAY_LOOKUPS = 200_000_000;
    private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?[0-9]{1,7}");
    private static final Pattern INDEX = Pattern.compile("[0-9]{0,9}");
    private static final Pattern ROW = Pattern.compile("[0-9]{1,7}");

    private final Location file;
    private long cells;
    private long arrayFormulas;
    private boolean shared;
    private long sharedTexts;
    private long lastSharedText = -1;

    WorkbookMarkup(Location file) {
        this.file = file;
    }

    /** Looks through one part. */
    void check(InputStream part) {
        cells = 0;
        arrayFormulas = 0;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw refused("declares a document type, as entity bombs do; expected none");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    checkElement(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw refused("holds broken XML; open it in a spreadsheet program and save it again");
        }
    }

    private void checkElement(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> checkRow(xml.getAttributeValue(null, "r"));
            case "c" -> checkCell(xml);
            case "v" -> checkValue(xml);
            case "si" -> sharedTexts++;
            case "f" -> checkFormula(xml);
            case "Relationship" -> checkRelationship(xml);
            default -> {}
        }
    }

    private void checkRow(@Nullable String number) {
        if (number != null && !ROW.matcher(number).matches()) {
            throw refused("has a row numbered " + Refusal.quote(number) + "; expected 1 to 1048576");
        }
    }

    /** Looks at what only all parts together tell. */
    void checkWhole() {
        // The reader would fill up its table of texts until it reached the one asked for.
        if (lastSharedText >= sharedTexts) {
            throw refused("asks for text " + lastSharedText + " of " + sharedTexts + "; it is broken");
        }
    }

    private void checkValue(XMLStreamReader xml) throws XMLStreamException {
        if (shared) {
            String index = xml.getElementText();
            if (!INDEX.matcher(index).matches()) {
                throw refused("asks for the text " + Refusal.quote(index) + "; expected its number");
            }
            lastSharedText = Math.max(lastSharedText, index.isEmpty() ? -1 : Long.parseLong(index));
        }
    }

    private void checkCell(XMLStreamReader xml) {
        String address = xml.getAttributeValue(null, "r");
        shared = "s".equals(xml.getAttributeValue(null, "t"));
        cells++;
        if (address == null) {
            return;
        }
        var matcher = CELL.matcher(address);
        if (!matcher.matches() || column(matcher.group(1)) > MOST_COLUMNS) {
            throw refused("has a cell at " + Refusal.quote(address) + "; expected at most " + MOST_COLUMNS
                    + " columns, up to " + Grid.letters(MOST_COLUMNS));
        }
        checkArrays();
    }

    private void checkFormula(XMLStreamReader xml) throws XMLStreamException {
        if ("array".equals(xml.getAttributeValue(null, "t"))) {
            arrayFormulas++;
            checkArrays();
        }
        if (xml.getElementText().length() > LONGEST_FORMULA) {
            throw refused("has a formula of more than " + LONGEST_FORMULA + " characters, the most that Excel allows");
        }
    }

    // The reader looks through all array formulas for every cell.
    private void checkArrays() {
        if (cells * arrayFormulas > MOST_ARRAY_LOOKUPS) {
            throw refused("has too many array formulas; save it with values instead of formulas");
        }
    }

    private void checkRelationship(XMLStreamReader xml) {
        String type = xml.getAttributeValue(null, "Type");
        String target = xml.getAttributeValue(null, "Target");
        boolean sheet = type != null && type.endsWith("/worksheet");
        if (sheet && target != null && !target.toLowerCase(Locale.ROOT).endsWith(".xml")) {
            throw refused("keeps a sheet in " + Refusal.quote(target) + "; expected an .xml part");
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return column;
    }

    private InvalidInputException refused(String what) {
        return Refusal.at(file, "The workbook " + what + ".");
    }
}
