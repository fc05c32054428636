package org.handrail.program;

import java.util.List;
import java.util.Optional;
import org.handrail.platform.reference.ReferenceData;

/** The ten service models, in the order of the source. */
public final class ServiceModels {
    private static final List<ServiceModel> ALL =
            List.copyOf(ReferenceData.load("service-models.yaml", File.class).serviceModels());

    private record File(String source, List<ServiceModel> serviceModels) {}

    private ServiceModels() {}

    public static List<ServiceModel> all() {
        return ALL;
    }

    public static Optional<ServiceModel> byCode(String code) {
        return ALL.stream().filter(model -> model.code().equals(code)).findFirst();
    }
}
