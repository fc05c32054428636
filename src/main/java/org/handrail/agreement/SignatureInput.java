package org.handrail.agreement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * An advocate's signature.
 *
 * @param templateId the edition that was shown
 * @param language in which it was shown
 * @param signedName the advocate's name, typed by the advocate
 * @param acknowledged that it was read and understood
 * @param advocateId which of the own advocate records signs; needed only where there are several
 */
public record SignatureInput(
        @NotNull UUID templateId,

        @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        String language,

        @NotBlank @Size(max = 200) String signedName,

        @NotNull @AssertTrue(message = "Confirm that you have read it and agree") Boolean acknowledged,

        UUID advocateId) {}
