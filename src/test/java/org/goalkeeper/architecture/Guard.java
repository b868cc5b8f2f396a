package org.goalkeeper.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/** What holds of all code below a root package; the package {@code planted} breaks each once. */
enum Guard {
    DIRECTIONS(Guard::directions),
    NO_CYCLES(root -> slices().matching(root + ".(*)..").should().beFreeOfCycles()),
    PLAIN_GOALS(root -> classes()
            .that()
            .resideInAPackage(root + ".goal..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    root + ".goal..", "java.lang..", "java.math..", "java.time..", "java.util..", "org.jspecify..")),
    DROOLS_IN_ONE_PLACE(root -> noClasses()
            .that()
            .resideOutsideOfPackage(root + ".evaluation.drools..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")),
    KERNEL_WITHOUT_FRAMEWORK(root -> noClasses()
            .that()
            .resideInAnyPackage(KernelPackages.below(root))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql..")),
    NULL_MARKED(root -> classes()
            .that()
            // Generated from the contract.
            .resideOutsideOfPackage(root + ".api..")
            .should(liveInNullMarkedPackage())),
    NAMES_THAT_SAY_SOMETHING(root -> noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..impl..", "..dto..", "..manager..", "..helper..", "..common.."));

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final Function<String, ArchRule> rule;

    Guard(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    ArchRule below(String root) {
        return rule.apply(root);
    }

    private static ArchRule directions(String root) {
        LayeredArchitecture layers =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String name : KernelPackages.MAY_USE.keySet()) {
            layers = layers.layer(name).definedBy(root + "." + name + "..");
        }
        for (Map.Entry<String, Set<String>> entry : KernelPackages.MAY_USE.entrySet()) {
            var layer = layers.whereLayer(entry.getKey());
            layers = entry.getValue().isEmpty()
                    ? layer.mayNotAccessAnyLayer()
                    : layer.mayOnlyAccessLayers(entry.getValue().toArray(String[]::new));
        }
        return layers;
    }

    private static ArchCondition<JavaClass> liveInNullMarkedPackage() {
        return new ArchCondition<>("live in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                String message = type.getPackageName() + (marked ? " is" : " is not") + " @NullMarked";
                events.add(new SimpleConditionEvent(type, marked, message));
            }
        };
    }
}
