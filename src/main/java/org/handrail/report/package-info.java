/** What is read across features. */
@Feature(
        dependsOn = {
            "organization",
            "account",
            "program",
            "advocate",
            "training",
            "agreement",
            "peersession",
            "supervision",
            "referral",
            "milestone"
        })
package org.handrail.report;

import org.handrail.platform.Feature;
