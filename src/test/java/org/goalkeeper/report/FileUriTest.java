package org.goalkeeper.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.goalkeeper.source.Location;
import org.junit.jupiter.api.Test;

class FileUriTest {

    @Test
    void keepsRelativeNamesRelative() {
        assertThat(FileUri.of("goals/q4.yaml")).isEqualTo("goals/q4.yaml");
    }

    @Test
    void makesAbsoluteNamesFileUris() {
        assertThat(FileUri.of("/tmp/q4.yaml")).isEqualTo("file:///tmp/q4.yaml");
    }

    @Test
    void encodesWhatUrisReserve() {
        assertThat(FileUri.of("a b:ü%?#.yaml")).isEqualTo("a%20b%3A%C3%BC%25%3F%23.yaml");
    }

    @Test
    void takesTheColumnOfATabularFileForAField() {
        assertThat(FileUri.hasTextColumn(Location.of("goals.CSV", 3, 2))).isFalse();
        assertThat(FileUri.hasTextColumn(Location.of("goals.yaml", 3, 2))).isTrue();
        assertThat(FileUri.hasTextColumn(Location.of("goals.yaml"))).isFalse();
    }
}
