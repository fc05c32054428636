package org.handrail.agreement;

/** How an agreement was signed. */
public enum SigningMethod {
    TYPED_NAME
}
