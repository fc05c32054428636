/** Milestone rubrics: the guides, the cycles in which they are rated, and the next steps that follow. */
@Feature(dependsOn = {"organization", "account"})
package org.handrail.milestone;

import org.handrail.platform.Feature;
