/** Peer advocates and the readiness gate. */
@Feature(dependsOn = {"organization", "account", "program"})
package org.handrail.advocate;

import org.handrail.platform.Feature;
