package org.handrail.agreement;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.agreement.AgreementTemplateQueries.Edition;
import org.handrail.organization.District;
import org.handrail.organization.School;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.api.Once;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.page.CsvWriter;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.hibernate.LockMode;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/** The texts that advocates sign, edition by edition (F6). */
@Path("/agreement-templates")
@Tag(name = "Agreements")
@Transactional
public class AgreementTemplateResource {
    private static final String READ = "agreement-template:read";
    private static final String WRITE = "agreement-template:write";
    private static final int LONGEST_GRACE = 14;

    private final AgreementTemplateQueries templates;
    private final Publication publication;
    private final CurrentUser me;
    private final IfMatch ifMatch;
    private final Once once;
    private final Audit audit;

    AgreementTemplateResource(
            AgreementTemplateQueries templates,
            Publication publication,
            CurrentUser me,
            IfMatch ifMatch,
            Once once,
            Audit audit) {
        this.templates = templates;
        this.publication = publication;
        this.me = me;
        this.ifMatch = ifMatch;
        this.once = once;
        this.audit = audit;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed(READ)
    @Operation(operationId = "listAgreementTemplates", summary = "The editions of the agreements that advocates sign")
    public Page<AgreementTemplateRow> list(
            @RestQuery AgreementKind kind,
            @RestQuery TemplateStatus status,
            @RestQuery UUID schoolId,
            @RestQuery UUID currentAt,
            @BeanParam @Valid PageRequest page) {
        var filter = new AgreementTemplateQueries.Filter(kind, status, schoolId, currentAt);
        return templates.list(filter, me.reach(READ), me.reach(WRITE), page);
    }

    @GET
    @Path("samples")
    @PermissionsAllowed(WRITE)
    @Operation(operationId = "listAgreementSamples", summary = "Texts to start an agreement from")
    public List<AgreementSample> samples() {
        return AgreementSample.all();
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(READ)
    @Operation(operationId = "getAgreementTemplate", summary = "One edition with its words")
    public AgreementTemplateView get(UUID id) {
        var edition = find(id);
        var texts = edition.stream().map(Edition::text).filter(Objects::nonNull).toList();
        return edition.getFirst().template().view(texts);
    }

    @POST
    @PermissionsAllowed(WRITE)
    @ResponseStatus(201)
    @Operation(operationId = "createAgreementTemplate", summary = "Draft a new edition of an agreement")
    public AgreementTemplateView create(@Valid @NotNull AgreementTemplateInput input) {
        return once.create(input, () -> drafted(input).id(), this::get);
    }

    private AgreementTemplate drafted(AgreementTemplateInput input) {
        if (!mayWriteFor(Optional.ofNullable(input.schoolId()))) {
            throw ProblemType.VALIDATION_FAILED.at("/schoolId", Reason.TEMPLATE_OF_OWN_SCHOOLS);
        }
        // Two drafts at once would have the same number.
        templates.session().find(District.class, me.district(), LockMode.PESSIMISTIC_WRITE);
        var template = new AgreementTemplate(
                input.schoolId(),
                input.kind(),
                templates.lastEdition(input.kind(), input.schoolId()) + 1,
                input.safetyCritical(),
                Optional.ofNullable(input.graceDays()).orElse(LONGEST_GRACE));
        template.persist();
        write(template, input.textsOrSample());
        return template;
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(WRITE)
    @Operation(operationId = "updateAgreementTemplate", summary = "Change a draft; a published edition never changes")
    public AgreementTemplateView update(UUID id, @Valid @NotNull DraftInput input) {
        var template = ifMatch.check(findToWrite(id));
        template.change(input.safetyCritical(), input.graceDays());
        templates.removeTexts(id);
        template.textsChanged();
        write(template, input.texts());
        return view(template);
    }

    @POST
    @Path("{id}/publication")
    @PermissionsAllowed(WRITE)
    @Operation(
            operationId = "publishAgreementTemplate",
            summary = "Publish an edition: from now on it is the one to sign, and earlier signatures run out")
    public AgreementTemplateView publish(UUID id) {
        var template = ifMatch.check(findToWrite(id));
        publication.publish(template);
        audit.done(WRITE, "agreement-template", id, template.schoolId().orElse(null));
        return view(template);
    }

    private void write(AgreementTemplate template, List<AgreementWords> texts) {
        long languages = texts.stream().map(AgreementWords::language).distinct().count();
        if (languages < texts.size()) {
            throw ProblemType.VALIDATION_FAILED.at("/texts", Reason.TEMPLATE_LANGUAGE_TWICE);
        }
        texts.forEach(words -> new AgreementText(template.id(), words).persist());
        template.flush();
        audit.done(
                WRITE, "agreement-template", template.id(), template.schoolId().orElse(null));
    }

    private List<Edition> find(UUID id) {
        var readable = me.reach(READ);
        var drafts = me.reach(WRITE);
        var edition = templates.visible(
                id, readable.wholeDistrict(), readable.schoolIds(), drafts.wholeDistrict(), drafts.schoolIds());
        if (edition.isEmpty()) {
            throw ProblemType.NOT_FOUND.exception();
        }
        return edition;
    }

    private AgreementTemplate findToWrite(UUID id) {
        var template = find(id).getFirst().template();
        if (!mayWriteFor(template.schoolId())) {
            throw ProblemType.NOT_FOUND.exception();
        }
        return template;
    }

    /** A coordinator for the own schools, the district's administrator for each school and for all. */
    private boolean mayWriteFor(Optional<UUID> school) {
        var reach = me.reach(WRITE);
        return school.map(id -> reach.covers(id) && School.findByIdOptional(id).isPresent())
                .orElse(reach.wholeDistrict());
    }

    private AgreementTemplateView view(AgreementTemplate template) {
        return template.view(templates.texts(template.id()));
    }
}
