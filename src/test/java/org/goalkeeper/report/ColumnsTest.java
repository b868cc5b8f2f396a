package org.goalkeeper.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void countsWideCharactersAsTwoColumns() {
        assertThat(Columns.width("abc")).isEqualTo(3);
        assertThat(Columns.width("目標")).isEqualTo(4);
        assertThat(Columns.width("🎯")).isEqualTo(2);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void breaksAtBlanks() {
        assertThat(Columns.wrap("one two three", 7)).containsExactly("one two", "three");
    }

    @Test
    void breaksAWordThatIsTooWide() {
        assertThat(Columns.wrap("a 目標目標目標", 6)).containsExactly("a", "目標目", "標目標");
        assertThat(Columns.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    }

    @Test
    void givesOneEmptyLineForNoText() {
        assertThat(Columns.wrap("", 10)).containsExactly("");
    }
}
