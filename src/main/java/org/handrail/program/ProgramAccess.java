package org.handrail.program;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.security.CurrentUser;

/** Which programs the caller may see and change: those of the schools that the permission reaches. */
@RequestScoped
class ProgramAccess {
    static final String READ = "program:read";
    static final String WRITE = "program:write";

    private final ProgramQueries programs;
    private final CurrentUser me;
    private final IfMatch ifMatch;

    ProgramAccess(ProgramQueries programs, CurrentUser me, IfMatch ifMatch) {
        this.programs = programs;
        this.me = me;
        this.ifMatch = ifMatch;
    }

    Program readable(UUID id) {
        return programs.visible(id, me.reach(READ)).orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    /** In the version that the caller saw. */
    Program changeable(UUID id) {
        var program = readable(id);
        if (!me.reach(WRITE).covers(program.schoolId())) {
            throw ProblemType.FORBIDDEN.exception();
        }
        return ifMatch.check(program);
    }

    boolean canStartAt(UUID school) {
        return me.reach(WRITE).covers(school);
    }
}
