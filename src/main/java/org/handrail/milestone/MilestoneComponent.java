package org.handrail.milestone;

import java.util.List;
import org.handrail.platform.reference.Text;

/**
 * A component of the framework and the editions of its guide; none where the guide's text is not at hand (S3.6).
 *
 * @param code stable, for example {@code SELF_CARE}
 * @param editions their numbers, the newest last
 */
public record MilestoneComponent(String code, Text name, NamedBy namedBy, List<Integer> editions) {
    /** Where the component's name is from. */
    public enum NamedBy {
        /** The guide itself. */
        GUIDE,
        /** A public listing of the framework's chapters, in no official order. */
        CHAPTER_LISTING
    }
}
