package org.handrail.organization;

/** A feature's word on whether the caller's work takes them to the students of other schools. */
public interface WorkElsewhere {
    boolean isOfCaller();
}
