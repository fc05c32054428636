package org.handrail.referral;

/** How a safety concern was handed over by a person to a person (R55). */
public enum HandOverManner {
    IN_PERSON,
    PHONE
}
