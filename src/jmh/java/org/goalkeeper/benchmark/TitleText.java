package org.goalkeeper.benchmark;

/** Titles made comparable: letters and digits in lower case, everything else a blank, no articles. */
final class TitleText {

    private TitleText() {}

    static String key(String title) {
        StringBuilder key = new StringBuilder(title.length());
        int start = 0;
        for (int i = 0; i <= title.length(); i++) {
            char c = i < title.length() ? Character.toLowerCase(title.charAt(i)) : ' ';
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            } else if (c != '\'' && key.length() > start) {
                if (isArticle(key, start)) {
                    key.setLength(start);
                } else {
                    key.append(' ');
                    start = key.length();
                }
            }
        }
        key.setLength(start);
        return key.toString();
    }

    private static boolean isArticle(StringBuilder key, int start) {
        return switch (key.length() - start) {
            case 1 -> key.charAt(start) == 'a';
            case 2 -> key.charAt(start) == 'a' && key.charAt(start + 1) == 'n';
            case 3 -> key.charAt(start) == 't' && key.charAt(start + 1) == 'h' && key.charAt(start + 2) == 'e';
            default -> false;
        };
    }
}
