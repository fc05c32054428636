/** The texts and lists that the product brings along, from YAML. */
package org.handrail.platform.reference;
