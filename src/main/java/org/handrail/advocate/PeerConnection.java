package org.handrail.advocate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.handrail.organization.WorkElsewhere;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;
import org.handrail.program.ServiceModel;
import org.handrail.program.ServiceModels;

/** Peer connection goes out to the schools nearby, where an adult receives it; every other model stays at home (R22). */
@ApplicationScoped
class PeerConnection implements WorkElsewhere {
    private static final String[] OUTWARD = ServiceModels.all().stream()
            .filter(ServiceModel::requiresHostAdult)
            .map(ServiceModel::code)
            .toArray(String[]::new);

    private final PeerAdvocateQueries advocates;
    private final CurrentUser me;
    private final Clock clock;

    PeerConnection(PeerAdvocateQueries advocates, CurrentUser me, Clock clock) {
        this.advocates = advocates;
        this.me = me;
        this.clock = clock;
    }

    @Override
    public boolean isOfCaller() {
        if (!me.is(Role.PEER_ADVOCATE)) {
            return false;
        }
        var sight = AdvocateSight.of(me, clock, advocates.session());
        return advocates.servingIn(OUTWARD, sight.me(), sight.now(), sight.servesAt()) > 0;
    }
}
