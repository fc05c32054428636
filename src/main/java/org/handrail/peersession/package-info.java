/** Peer sessions: the record that advocates keep. */
@Feature(dependsOn = {"organization", "account", "program", "advocate", "training", "agreement"})
package org.handrail.peersession;

import org.handrail.platform.Feature;
