/** Supervision sessions and the weekly rule. */
@Feature(dependsOn = {"organization", "account", "program", "advocate", "training", "agreement", "peersession"})
package org.handrail.supervision;

import org.handrail.platform.Feature;
