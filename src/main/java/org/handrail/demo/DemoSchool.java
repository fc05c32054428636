package org.handrail.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.organization.Person;
import org.handrail.organization.School;

/**
 * A school of the demo while it is being filled.
 *
 * @param staff its adults by login
 * @param students all its students; the first ones serve as advocates
 */
record DemoSchool(
        School school, LocalDate yearStart, LocalDate yearEnd, Map<String, Person> staff, List<Person> students) {
    UUID id() {
        return school.id();
    }
}
