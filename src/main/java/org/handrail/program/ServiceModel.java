package org.handrail.program;

import java.util.List;
import org.handrail.platform.reference.Text;

/**
 * One of the ten ways in which peers support each other, with what it asks for (S2.13 to S2.22).
 *
 * @param code stable, for example {@code PEER_COUNSELING}
 * @param tier 1 for all students, 2 for some, 3 for few; a program may decide otherwise (S2.28)
 * @param oneOnOne it has meetings of two people; such a program needs a mental-health partner (R64)
 * @param group it has meetings or events of several people
 * @param recordsIndividuals false for presentations and campaigns, which store a head count only (R28)
 * @param informalAllowed sessions may come about informally, among friends (R19)
 * @param dropInAllowed sessions may be had without an appointment and without a name (R19)
 * @param sensitiveTopics its topics never stand beside a name for someone without this model's access (R29)
 * @param adultCoSign an adult signs each record as well
 * @param extraTraining the courses that an advocate needs beyond those of every model
 * @param requiresHostAdult recipients are at another school and young: an adult there is named (R22)
 */
public record ServiceModel(
        String code,
        Text name,
        Text description,
        int tier,
        boolean oneOnOne,
        boolean group,
        boolean recordsIndividuals,
        boolean informalAllowed,
        boolean dropInAllowed,
        boolean sensitiveTopics,
        boolean adultCoSign,
        List<String> extraTraining,
        boolean requiresHostAdult) {
    public ServiceModel {
        extraTraining = extraTraining == null ? List.of() : List.copyOf(extraTraining);
    }
}
