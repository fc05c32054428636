/** Confidentiality agreements, their texts, and guardians' consent. */
@Feature(dependsOn = {"organization", "account", "program", "advocate"})
package org.handrail.agreement;

import org.handrail.platform.Feature;
