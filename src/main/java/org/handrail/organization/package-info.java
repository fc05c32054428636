/** Districts, schools, school years and people. */
@Feature(dependsOn = {})
package org.handrail.organization;

import org.handrail.platform.Feature;
