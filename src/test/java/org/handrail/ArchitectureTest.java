package org.handrail;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Constraint;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.handrail.platform.Feature;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.Role;
import org.junit.jupiter.api.Test;

/** What design/architecture.md says about the shape of the code, held by machine. */
class ArchitectureTest {
    private static final String ROOT = "org.handrail.";

    /** Read by anyone, before a sign-in. */
    private static final Set<String> OPEN =
            Set.of("AuthResource", "MetaResource", "SetUpResource", "DemoResource", "ProgramReferenceResource");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.handrail");

    @Test
    void featuresHaveNoCycles() {
        slices().matching("org.handrail.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void featuresDependOnlyOnWhatTheirPackageInfoDeclares() {
        var undeclared = new TreeSet<String>();
        for (var type : CODE) {
            var from = feature(type);
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> feature(dependency.getTargetClass()))
                    .filter(to -> !to.isEmpty() && !to.equals(from) && !to.equals("platform"))
                    .filter(to -> !declaredBy(from).contains(to))
                    .forEach(to -> undeclared.add(from + " -> " + to));
        }
        assertThat(undeclared).isEmpty();
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        methods()
                .that(describe("are HTTP operations", ArchitectureTest::isOperation))
                .should(new ArchCondition<JavaMethod>("have a permission") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var owner = method.getOwner();
                        boolean permitted = method.isAnnotatedWith(PermissionsAllowed.class)
                                || method.isAnnotatedWith(Authenticated.class)
                                || owner.isAnnotatedWith(Authenticated.class)
                                || OPEN.contains(owner.getSimpleName())
                                        && (owner.isAnnotatedWith(PermitAll.class)
                                                || method.isAnnotatedWith(PermitAll.class));
                        events.add(new SimpleConditionEvent(method, permitted, method.getFullName()));
                    }
                })
                .check(CODE);
    }

    @Test
    void everyPermissionIsGivenToARoleAndEveryGivenOneIsUsed() {
        var used = CODE.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(PermissionsAllowed.class))
                .flatMap(method -> Arrays.stream(
                        method.getAnnotationOfType(PermissionsAllowed.class).value()))
                .collect(Collectors.toCollection(TreeSet::new));
        var given = Arrays.stream(Role.values())
                .flatMap(role -> role.permissions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).isEqualTo(given);
    }

    @Test
    void everyConstraintHasAReason() {
        CODE.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .filter(type -> type.isAnnotatedWith(Constraint.class))
                .distinct()
                .forEach(constraint -> assertThat(
                                Reason.ofConstraint(constraint.reflect().asSubclass(Annotation.class)))
                        .isNotNull());
    }

    @Test
    void resourcesWorkInATransaction() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and(describe("are not open", type -> !OPEN.contains(type.getSimpleName())))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CODE);
    }

    @Test
    void nativeSqlIsWrittenInPlatformAndReportOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.handrail.platform..", "org.handrail.report..")
                .and()
                .doNotHaveSimpleName("DistrictFounding")
                .should()
                .callMethodWhere(target(
                        describe("makes native SQL", call -> call.getName().startsWith("createNative"))))
                .check(CODE);
    }

    @Test
    void timeComesFromTheInjectedClock() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(describe(
                                "a time",
                                type -> type.isEquivalentTo(Instant.class)
                                        || type.isEquivalentTo(LocalDate.class)
                                        || type.isEquivalentTo(LocalDateTime.class))))
                        .and(target(name("now")))
                        .and(describe(
                                "without a clock",
                                call -> call.getTarget().getRawParameterTypes().isEmpty())))
                .check(CODE);
    }

    @Test
    void entitiesStayInside() {
        methods()
                .that(describe("are HTTP operations", ArchitectureTest::isOperation))
                .should(new ArchCondition<JavaMethod>("answer records, not entities") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean entity = method.getRawReturnType().isAssignableTo(DistrictEntity.class);
                        events.add(new SimpleConditionEvent(method, !entity, method.getFullName()));
                    }
                })
                .check(CODE);
    }

    private static boolean isOperation(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static String feature(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
    }

    private static Set<String> declaredBy(String feature) {
        try {
            var info = Class.forName(ROOT + feature + ".package-info");
            var declared = info.getAnnotation(Feature.class);
            return declared == null ? Set.of() : Set.of(declared.dependsOn());
        } catch (ClassNotFoundException e) {
            return Set.of();
        }
    }
}
