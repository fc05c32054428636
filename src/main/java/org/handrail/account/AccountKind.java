package org.handrail.account;

/** Whether an account is a person's or an integration's. */
enum AccountKind {
    PERSON,
    CLIENT
}
