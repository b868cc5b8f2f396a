package org.goalkeeper.evaluation.linking;

import java.util.Set;

/** The English and German words around numbers that say what a number is, in lower case. */
final class QuantityWords {

    static final Set<String> PERCENTS = Set.of(
            "%",
            "‰",
            "percent",
            "per-cent",
            "pct",
            "pp",
            "percentage",
            "%-points",
            "%-punkte",
            "prozent",
            "prozentpunkte",
            "prozentpunkten");

    static final Set<String> PERCENT_POINTS = Set.of("point", "points");

    static final Set<String> PER = Set.of("per");

    static final Set<String> CENT = Set.of("cent");

    static final Set<String> CURRENCIES = Set.of(
            "eur", "euro", "euros", "usd", "dollar", "dollars", "gbp", "pound", "pounds", "chf", "franken", "francs",
            "jpy", "yen", "cny", "inr", "sek", "nok", "dkk", "pln", "aud", "cad", "nzd", "brl", "zar", "cent", "cents",
            "teur", "keur", "meur");

    static final Set<String> MAGNITUDE_SUFFIXES = Set.of(
            "k", "m", "mn", "mm", "mio", "mil", "b", "bn", "mrd", "bio", "tn", "tsd", "x", "×", "fold", "fach", "k+",
            "m+", "x+");

    static final Set<String> MAGNITUDES = Set.of(
            "hundred",
            "thousand",
            "million",
            "millions",
            "billion",
            "billions",
            "trillion",
            "mio",
            "mrd",
            "tsd",
            "bn",
            "mn",
            "k",
            "m",
            "hundert",
            "tausend",
            "millionen",
            "milliarde",
            "milliarden",
            "times",
            "fold",
            "mal",
            "fach",
            "x",
            "×");

    static final Set<String> FROM = Set.of("from", "von", "vom");

    static final Set<String> TO = Set.of("to", "auf", "bis");

    static final Set<String> BY = Set.of("by", "um");

    static final Set<String> APPROXIMATIONS = Set.of(
            "about",
            "around",
            "roughly",
            "at",
            "least",
            "over",
            "more",
            "than",
            "nearly",
            "almost",
            "another",
            "up",
            "to",
            "ca",
            "etwa",
            "rund",
            "bis",
            "zu",
            "mindestens",
            "weitere",
            "fast",
            "über");

    static final Set<String> RANKS =
            Set.of("top", "no", "nr", "number", "nummer", "rank", "rang", "platz", "place", "position", "#", "№");

    static final Set<String> CALENDAR = Set.of(
            "quarter", "quartal", "q", "half", "halbjahr", "h", "week", "woche", "kw", "cw", "day", "tag", "sprint");

    static final Set<String> VERSIONS = Set.of("version", "release", "v");

    static final Set<String> NAMES = Set.of(
            "tier",
            "level",
            "phase",
            "stage",
            "step",
            "part",
            "class",
            "series",
            "gen",
            "generation",
            "layer",
            "zone",
            "horizon",
            "wave",
            "iso",
            "iec",
            "en",
            "din",
            "soc",
            "pci",
            "tls",
            "wcag",
            "nis",
            "stufe",
            "teil",
            "ebene",
            "schritt",
            "welle",
            "klasse",
            "gate",
            "line",
            "article",
            "artikel",
            "year",
            "jahr");

    static final Set<String> BEFORE_YEARS = Set.of(
            "in",
            "by",
            "for",
            "until",
            "till",
            "since",
            "during",
            "of",
            "end",
            "through",
            "before",
            "after",
            "im",
            "bis",
            "für",
            "seit",
            "ab",
            "ende",
            "anfang",
            "year",
            "jahr",
            "fiscal",
            "cycle",
            "plan",
            "vision",
            "strategy",
            "strategie",
            "and",
            "und");

    static final Set<String> HOURS = Set.of("am", "pm", "a.m", "p.m", "uhr", "o'clock", "o’clock");

    static final Set<String> MONTHS = Set.of(
            "january",
            "jan",
            "february",
            "feb",
            "march",
            "mar",
            "april",
            "apr",
            "may",
            "june",
            "jun",
            "july",
            "jul",
            "august",
            "aug",
            "september",
            "sep",
            "sept",
            "october",
            "oct",
            "november",
            "nov",
            "december",
            "dec",
            "januar",
            "jänner",
            "februar",
            "märz",
            "mai",
            "juni",
            "juli",
            "oktober",
            "okt",
            "dezember",
            "dez");

    private QuantityWords() {}
}
