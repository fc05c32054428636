package org.handrail.platform.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.problem.ProblemType;

/** The name of this request in answers, logs and audit entries, and how it was refused if it was. */
@RequestScoped
public class RequestId {
    private final UUID value = UUID.randomUUID();
    private ProblemType refusal;

    public UUID value() {
        return value;
    }

    public void refusedWith(ProblemType type) {
        refusal = type;
    }

    public Optional<ProblemType> refusal() {
        return Optional.ofNullable(refusal);
    }
}
