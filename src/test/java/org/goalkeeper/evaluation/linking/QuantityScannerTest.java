package org.goalkeeper.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Lift repeat purchases to 40%                | 40%:percentage
                    Lift repeat purchases by 12 percent         | 12 percent:percentage
                    Lift repeat purchases by 12 per cent         | 12 per cent:percentage
                    Lift margins 10 percentage points up          | 10 percentage points:percentage
                    Treue Kunden auf 40 % steigern              | 40 %:percentage
                    Marge um 12 Prozent heben                   | 12 Prozent:percentage
                    Close €5m in new business                   | €5m:currency
                    Close 10 EUR deals                          | 10 EUR:currency
                    Earn EUR 10 a ticket                        | EUR 10:currency
                    Earn $10 a ticket                           | $10:currency
                    Umsatz von 5 Mio. € schaffen                | 5 Mio. €:currency
                    Earn € 5k a week                            | € 5k:currency
                    Reach 10M sold tickets                      | 10M:magnitude
                    Be 3x as fast as today                      | 3x:magnitude
                    Be 3 times as fast                          | 3 times:magnitude
                    Reach 1,000 happy venues                    | 1,000:magnitude
                    Reach 1.000 zufriedene Häuser               | 1.000:magnitude
                    Reach 10 000 happy venues                   | 10 000:magnitude
                    Reach 5k happy venues                       | 5k:magnitude
                    Reach 10 million fans                       | 10 million:magnitude
                    Reach 50000 fans                            | 50000:magnitude
                    Take our rating from 3 to 5                 | from 3 to 5:range
                    Cut waiting from 5 days to 2 days           | from 5 days to 2:range
                    Cut churn from 5% to 2%                     | from 5% to 2%:range
                    Bewertung von 3 auf 5 heben                 | von 3 auf 5:range
                    Improve our rating by 2                     | by 2:step
                    Improve our rating by at least 2            | by at least 2:step
                    Bewertung um 2 heben                        | um 2:step
                    Delight 500 customers                       | 500 customers:unit
                    Delight 2000 customers                      | 2000 customers:unit
                    Delight 500 monthly users                   | 500 monthly users:unit
                    Reach 4.5 points                            | 4.5 points:unit
                    Answer within 2days                         | 2days:unit
                    Umsatz um bis zu 2 heben                    | um bis zu 2:step
                    Dreimal so viel, also 3-mal                 | 3-mal:magnitude
                    Die 20-prozentige Marge                     | 20-prozentige:percentage
                    Save 5 M€ a year                            | 5 M€:currency
                    Earn 5 €/user                               | 5 €/user:currency
                    50 TEUR sparen                              | 50 TEUR:currency
                    Lift margins 5 %-points                     | 5 %-points:percentage
                    """)
    void readsMeasures(String title, String expected) {
        assertThat(read(title)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Be ready for 2027                           | 2027:year
                    Be ready by 2027                            | 2027:year
                    Be ready by 2026-12-31                      | 2026-12-31:year
                    Be ready by 31.12.2026                      | 31.12.2026:year
                    Be ready by 31 December                     | 31:year
                    Fertig bis 31. Dezember                     | 31:year
                    Grow up from 2025 to 2026                   | 2025:year, 2026:year
                    Own the 2026/27 season                      | 2026/27:year
                    Be ready by '27                             | '''27:year'
                    In 2026 customers love us                   | 2026:year
                    Make Q4 our calmest quarter                 | Q4:quarter
                    Be ready by H1                              | H1:quarter
                    Be ready by Q4-2026                         | Q4-2026:quarter
                    Fertig im 4. Quartal                        | 4:quarter
                    Be ready by week 6                          | 6:quarter
                    Make version 2.0 a joy                      | 2.0:version
                    Make v3 a joy                               | v3:version
                    Move to Platform 2.0                        | 2.0:version
                    Patch everyone to 10.2.1                    | 10.2.1:version
                    Become a top 10 employer                    | 10:rank
                    Become a top-10 employer                    | top-10:rank
                    Be the No. 1 choice                         | 1:rank
                    Be #1                                       | #1:rank
                    Be 1st in town                              | 1st:rank
                    Win the hearts of Tier 1 customers          | 1:name
                    Be the first B2B shop on 5G                 | B2B:name, 5G:name
                    Live up to ISO 27001 and be there 24/7      | 27001:name, 24/7:name
                    Nail the 90-day onboarding                  | 90-day:name
                    Move to Windows 11 everywhere               | 11:name
                    Open by 10:30                               | 10:30:plain
                    Open by 9 am                                | 9:plain
                    Öffnen um 10 Uhr                            | 10:plain
                    Be one of 3 finalists                       | 3:plain
                    Go from 3G to 5G                            | 3G:name, 5G:name
                    Move from 1.0 to 2.0                        | 1.0:version, 2.0:version
                    Be there from 2 to 3 p.m. daily             | 2:plain, 3:plain
                    Vom 1. bis 5. Mai feiern                    | 1:rank, 5:year
                    Live up to EN 301 549                       | 301:name, 549:plain
                    """)
    void readsWhatIsNoMeasure(String title, String expected) {
        assertThat(read(title)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Win the hearts of three shops", "Own Grün & Söhne", "''"})
    void findsNothingInTitlesWithoutDigits(String title) {
        assertThat(QuantityScanner.scan(title, Draft.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "+",
        "-1",
        "~+5+",
        "'1.'",
        "1..2",
        "'#'",
        "€",
        "5€%",
        "1/",
        "/1/2/",
        "'1,'",
        "Q",
        "1e",
        "(1)",
        "１０",
        "½",
        "1-",
        "-",
        "from 1 to",
        "by 1"
    })
    void readsOddPiecesWithoutFailing(String title) {
        assertThat(QuantityScanner.scan(title, Draft.ENGLISH)).isNotNull();
    }

    private static String read(String title) {
        return QuantityScanner.scan(title, Draft.ENGLISH).stream()
                .map(found -> found.text() + ":" + found.kind())
                .collect(Collectors.joining(", "));
    }
}
