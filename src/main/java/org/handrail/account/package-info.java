/** Who may sign in, and as what. */
@Feature(dependsOn = {"organization"})
package org.handrail.account;

import org.handrail.platform.Feature;
