package org.goalkeeper.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final Map<String, Comparator<String>> ORDERS =
            Map.of("name", Comparator.naturalOrder(), "length", Comparator.comparing(String::length));

    @Test
    void saysNothingInTheAddressOfTheUsualTable() {
        assertThat(Listing.of("name", null).where("q", " ").query()).isEmpty();
        assertThat(Listing.of("name", "name").query()).isEmpty();
        assertThat(Listing.of("-start", "").query()).isEmpty();
    }

    @Test
    void keepsFiltersWhenItIsSortedByAnotherColumn() {
        Listing listing = Listing.of("name", "").where("q", "a & b=c").where("team", "ü");

        assertThat(listing.by("length").query()).isEqualTo("?q=a%20%26%20b%3Dc&team=%C3%BC&sort=length");
    }

    @Test
    void turnsAroundWhatIsSortedByTheColumnAlready() {
        assertThat(Listing.of("name", "").by("name").query()).isEqualTo("?sort=-name");
        assertThat(Listing.of("name", "-name").by("name").query()).isEmpty();
        assertThat(Listing.of("-start", "").by("start").query()).isEqualTo("?sort=start");
    }

    @Test
    void sortsByTheColumnAskedForAndAsUsualByOneThatIsNotThere() {
        List<String> rows = List.of("bb", "a", "ccc");

        assertThat(Listing.of("name", "-length").sorted(rows, ORDERS)).containsExactly("ccc", "bb", "a");
        assertThat(Listing.of("name", "-size").sorted(rows, ORDERS)).containsExactly("a", "bb", "ccc");
        assertThat(Listing.of("-name", null).sorted(rows, ORDERS)).containsExactly("ccc", "bb", "a");
    }
}
