package org.handrail.program;

import java.util.List;
import java.util.Optional;
import org.handrail.platform.reference.ReferenceData;

/** Every concern kind and the referral kinds they belong to. */
public final class ConcernKinds {
    private static final File FILE = ReferenceData.load("concern-kinds.yaml", File.class);

    private record File(String source, List<ReferralKindInfo> referralKinds, List<ConcernKind> concernKinds) {
        File {
            referralKinds = List.copyOf(referralKinds);
            concernKinds = List.copyOf(concernKinds);
        }
    }

    private ConcernKinds() {}

    public static List<ConcernKind> all() {
        return FILE.concernKinds();
    }

    public static Optional<ConcernKind> byCode(String code) {
        return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    public static List<ReferralKindInfo> referralKinds() {
        return FILE.referralKinds();
    }

    /** The words and the urgency of a referral kind; a test holds that each has them. */
    public static ReferralKindInfo of(ReferralKind kind) {
        return referralKinds().stream()
                .filter(info -> info.code() == kind)
                .findFirst()
                .orElseThrow();
    }
}
