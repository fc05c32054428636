package org.handrail.organization;

import java.util.List;

/**
 * The answer to a look-up.
 *
 * @param items a few at most
 * @param more there are others whom more letters would tell apart
 */
public record PersonLookUpView(List<PersonLookUpRow> items, boolean more) {
    private static final int MOST = 8;
    /** One more than is shown tells whether there are more. */
    static final int READ = MOST + 1;

    static PersonLookUpView of(List<PersonLookUpRow> found) {
        return new PersonLookUpView(found.stream().limit(MOST).toList(), found.size() > MOST);
    }
}
