/** Peer-support programs, their service models and who receives referrals. */
@Feature(dependsOn = {"organization", "account"})
package org.handrail.program;

import org.handrail.platform.Feature;
