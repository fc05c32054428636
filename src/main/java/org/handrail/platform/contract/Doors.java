package org.handrail.platform.contract;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Finds the Java method behind each operation of the contract, by its operationId. */
final class Doors {
    private static final DotName OPERATION = DotName.createSimple(Operation.class);

    private Doors() {}

    static Map<String, Door> of(IndexView index) {
        var doors = new HashMap<String, Door>();
        for (var annotation : index.getAnnotations(OPERATION)) {
            var id = annotation.value("operationId");
            if (id == null || annotation.target().kind() != AnnotationTarget.Kind.METHOD) {
                continue;
            }
            var door = new Door(index, annotation.target().asMethod());
            var other = doors.put(id.asString(), door);
            if (other != null && !other.isSameAs(door)) {
                throw new IllegalStateException("Two operations are called " + id.asString());
            }
        }
        return doors;
    }
}
