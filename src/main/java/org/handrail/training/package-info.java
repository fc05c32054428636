/** Courses and who has completed them. */
@Feature(dependsOn = {"organization", "account", "program", "advocate"})
package org.handrail.training;

import org.handrail.platform.Feature;
