package org.handrail.peersession;

import java.util.List;
import java.util.Optional;
import org.handrail.platform.reference.ReferenceData;
import org.handrail.platform.reference.Text;

/**
 * What a session was about, in a word; never who or how.
 *
 * @param code stable, for example {@code FEELING_LOW}
 * @param sensitive the form shows what an advocate can't keep private, and how to get an adult
 */
public record SessionTopic(String code, Text name, boolean sensitive) {
    /** Read when somebody asks for them, and not while the server starts and validation looks at this record. */
    private record File(String source, List<SessionTopic> topics) {
        static final List<SessionTopic> ALL = List.copyOf(
                ReferenceData.load("session-topics.yaml", File.class).topics());
    }

    public static List<SessionTopic> all() {
        return File.ALL;
    }

    public static Optional<SessionTopic> byCode(String code) {
        return File.ALL.stream().filter(topic -> topic.code().equals(code)).findFirst();
    }
}
