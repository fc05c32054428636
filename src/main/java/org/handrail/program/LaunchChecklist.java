package org.handrail.program;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a program has and lacks: one engine for the list on the screen and for the refusal to start. */
@ApplicationScoped
public class LaunchChecklist {
    private final ProgramQueries programs;
    private final ReferralHandlers handlers;

    LaunchChecklist(ProgramQueries programs, ReferralHandlers handlers) {
        this.programs = programs;
        this.handlers = handlers;
    }

    public List<LaunchItem> of(Program program) {
        var items = new ArrayList<LaunchItem>();
        var models = programs.models(program.id());
        if (program.kind() == ProgramKind.STUDENT_PEER) {
            items.add(new LaunchItem(
                    LaunchItem.Code.SERVICE_MODEL,
                    null,
                    !models.isEmpty(),
                    "The program offers at least one service model"));
            boolean oneOnOne = models.stream().anyMatch(model -> model.model().oneOnOne());
            items.add(new LaunchItem(
                    LaunchItem.Code.MENTAL_HEALTH_PARTNER,
                    null,
                    !oneOnOne || program.hasMentalHealthPartner(),
                    "A program with one-on-one support has a mental-health partner or staff professional"));
        }
        items.addAll(directory(program));
        return items;
    }

    /** The same for a program that starts: nobody whom it names can leave at the same moment unseen. */
    List<LaunchItem> onStart(Program program) {
        handlers.holdStill(named(programs.referralRoles(program.id())));
        return of(program);
    }

    /** Whether every kind of referral has someone who receives it and someone who stands in, today (R58). */
    boolean hasWholeDirectory(Program program) {
        return directory(program).stream().allMatch(LaunchItem::met);
    }

    static Set<UUID> named(List<ReferralRole> roles) {
        return roles.stream()
                .flatMap(role -> Stream.concat(Stream.of(role.receiverId()), role.deputyId().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A program that is active stays complete, whatever is changed (R58). */
    void refuseGapsOfActive(Program program) {
        if (program.isActive()) {
            LaunchItem.refuseUnmet(of(program));
        }
    }

    /** Someone who has left, or handles no referrals any more, counts as missing. */
    private List<LaunchItem> directory(Program program) {
        var roles = new HashMap<ReferralKind, ReferralRole>();
        programs.referralRoles(program.id()).forEach(role -> roles.put(role.kind(), role));
        var able = handlers.at(program.schoolId());
        return Arrays.stream(ReferralKind.values())
                .flatMap(kind -> {
                    var role = roles.get(kind);
                    var name = ConcernKinds.of(kind).name().en();
                    UUID receiver = role == null ? null : role.receiverId();
                    UUID deputy = role == null ? null : role.deputyId().orElse(null);
                    return List.of(
                            new LaunchItem(
                                    LaunchItem.Code.REFERRAL_RECEIVER,
                                    kind.name(),
                                    able.contains(receiver),
                                    "Someone receives referrals about: " + name),
                            new LaunchItem(
                                    LaunchItem.Code.REFERRAL_DEPUTY,
                                    kind.name(),
                                    able.contains(deputy),
                                    "A deputy receives referrals about: " + name))
                            .stream();
                })
                .toList();
    }
}
