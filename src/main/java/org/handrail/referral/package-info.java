/** Concerns handed from an advocate or a member of staff to an adult professional. */
@Feature(
        dependsOn = {
            "organization",
            "account",
            "program",
            "advocate",
            "training",
            "agreement",
            "peersession",
            "supervision"
        })
package org.handrail.referral;

import org.handrail.platform.Feature;
