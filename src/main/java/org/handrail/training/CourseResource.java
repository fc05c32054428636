package org.handrail.training;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.platform.problem.ProblemType;
import org.jboss.resteasy.reactive.RestQuery;

/** Courses: what advocates and specialists learn. */
@Path("/courses")
@Tag(name = "Training")
@Transactional
public class CourseResource {
    @GET
    @PermissionsAllowed("training:read")
    @Operation(operationId = "listCourses", summary = "The courses, for students, for adults, or all")
    public List<Course> list(@RestQuery Audience audience) {
        return Courses.all().stream()
                .filter(course -> audience == null || course.isFor(audience))
                .toList();
    }

    @GET
    @Path("{code}")
    @PermissionsAllowed("training:read")
    @Operation(operationId = "getCourse", summary = "One course")
    public Course get(String code) {
        return Courses.byCode(code).orElseThrow(ProblemType.NOT_FOUND::exception);
    }
}
