package org.handrail.organization;

import java.util.UUID;
import org.handrail.platform.api.Identified;

/** A guardian of a student; {@code id} is that of the guardianship, {@code guardianId} that of the person. */
public record GuardianView(
        UUID id,
        UUID guardianId,
        String givenName,
        String familyName,
        GuardianRelation relation,
        boolean educationalRights)
        implements Identified {}
