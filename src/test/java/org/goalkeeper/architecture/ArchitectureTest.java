package org.goalkeeper.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    private static final String ROOT = "org.goalkeeper";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest
    @EnumSource
    void codeKeepsItsShape(Guard guard) {
        guard.below(ROOT).check(CODE);
    }

    @ParameterizedTest
    @EnumSource
    void everyGuardReportsItsPlantedFault(Guard guard) {
        String planted = "org.goalkeeper.architecture.planted."
                + guard.name().toLowerCase(Locale.ROOT).replace("_", "");

        var result = guard.below(planted).evaluate(new ClassFileImporter().importPackages(planted));

        assertThat(result.getFailureReport().getDetails())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(planted));
    }
}
