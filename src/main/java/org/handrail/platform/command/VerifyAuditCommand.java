package org.handrail.platform.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.handrail.platform.audit.AuditSealer;
import org.handrail.platform.audit.AuditVerification;

/** Checks that no audit entry was changed or removed, district by district. */
@ApplicationScoped
class VerifyAuditCommand implements Command {
    private static final Set<String> SEAL = Set.of("--seal");

    private final AuditSealer sealer;
    private final AuditVerification verification;
    private final Output output;

    VerifyAuditCommand(AuditSealer sealer, AuditVerification verification, Output output) {
        this.sealer = sealer;
        this.verification = verification;
        this.output = output;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public String summary() {
        return "check the audit chain of every district; --seal links the newest entries first";
    }

    @Override
    public int run(List<String> arguments) {
        if (!SEAL.containsAll(arguments)) {
            System.err.println("verify-audit knows one option: --seal");
            return 2;
        }
        if (!arguments.isEmpty()) {
            sealer.run();
        }
        var reports = verification.all();
        output.json(reports);
        return reports.stream().allMatch(report -> report.findings().isEmpty()) ? 0 : 1;
    }
}
