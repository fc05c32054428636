package org.handrail.agreement;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;

/** The words of a template in one language. */
@Entity
public class AgreementText extends DistrictEntity {
    private UUID templateId;
    private String language;
    private String title;
    private String body;

    protected AgreementText() {}

    public AgreementText(UUID templateId, AgreementWords words) {
        this.templateId = templateId;
        language = words.language();
        title = words.title();
        body = words.body();
    }

    AgreementWords words() {
        return new AgreementWords(language, title, body);
    }
}
