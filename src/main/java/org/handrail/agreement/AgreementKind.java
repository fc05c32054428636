package org.handrail.agreement;

/** What an agreement is about (S2.44). */
public enum AgreementKind {
    CONFIDENTIALITY,
    CODE_OF_ETHICS,
    DUTY_TO_INFORM;

    /** In a sentence, for example in the readiness gate. */
    String words() {
        return switch (this) {
            case CONFIDENTIALITY -> "confidentiality agreement";
            case CODE_OF_ETHICS -> "code of ethics";
            case DUTY_TO_INFORM -> "duty to inform";
        };
    }
}
