package org.handrail.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.handrail.milestone.Track;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the caller. Directory-level only: no topic, no words, and no name of a student who was helped.
 *
 * @param subjectId the record it is about; absent where the item stands for several
 * @param count how many records it stands for
 * @param since since when it waits
 * @param dueOn the school's day by which it is due
 * @param personName the advocate it is about, to their supervisor
 * @param about what else tells it apart: the program's name, the kind of the agreement, or the step's words
 * @param number what the record is called by, such as referral 42
 * @param track of a milestone cycle: leadership's and the staff's may have one name
 */
public record TodayItem(
        TodayKind kind,
        TodayState state,
        @Nullable UUID subjectId,
        long count,
        @Nullable Instant since,
        @Nullable LocalDate dueOn,
        @Nullable String personName,
        @Nullable Integer number,
        @Nullable String about,
        @Nullable Track track) {}
