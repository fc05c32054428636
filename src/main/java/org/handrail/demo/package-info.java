/** The made-up demo district. */
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
            "milestone",
            "report"
        })
package org.handrail.demo;

import org.handrail.platform.Feature;
