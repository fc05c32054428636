package org.handrail.referral;

/**
 * A referral that the caller may know of.
 *
 * @param recipient the caller may read its words
 */
record ReferralFound(Referral referral, boolean recipient) {}
