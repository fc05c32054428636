package org.handrail.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.handrail.platform.command.Command;
import org.handrail.platform.command.Output;
import org.handrail.platform.persistence.Districts;
import org.hibernate.Session;

/** Makes the demo district if it isn't there, and prints its people and ids, for scripts and load tests. */
@ApplicationScoped
class SeedCommand implements Command {
    /** @param password only when this run has made the district */
    private record User(String login, UUID account, UUID person, String password) {}

    private record Named(UUID id, String name) {}

    private record Seeded(
            UUID district,
            String code,
            List<User> users,
            List<Named> schools,
            List<Named> programs,
            Map<String, Long> counts) {}

    private final DemoDistrict demo;
    private final DemoPasswords passwords;
    private final Districts districts;
    private final Session session;
    private final Output output;

    SeedCommand(DemoDistrict demo, DemoPasswords passwords, Districts districts, Session session, Output output) {
        this.demo = demo;
        this.passwords = passwords;
        this.districts = districts;
        this.session = session;
        this.output = output;
    }

    @Override
    public String name() {
        return "seed";
    }

    @Override
    public String summary() {
        return "make the demo district if it isn't there; print its users and ids as JSON";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            System.err.println("seed takes no arguments");
            return 2;
        }
        boolean made = demo.fill();
        var id = districts.byCode(DemoDistrict.CODE).orElseThrow();
        var seeded = new ArrayList<Seeded>();
        districts.in(id, () -> seeded.add(read(id, made)));
        output.json(seeded.getFirst());
        return 0;
    }

    private Seeded read(UUID id, boolean made) {
        var users = session
                .createQuery("select a.login, a.id, a.personId from UserAccount a order by a.login", Object[].class)
                .getResultList()
                .stream()
                .map(row -> new User(
                        (String) row[0], (UUID) row[1], (UUID) row[2], made ? passwords.of((String) row[0]) : null))
                .toList();
        var counts = new TreeMap<String, Long>();
        for (var entity : List.of(
                "Person",
                "PeerAdvocate",
                "PeerSession",
                "SupervisionSession",
                "Referral",
                "ConfidentialityAgreement")) {
            counts.put(
                    entity,
                    session.createQuery("select count(*) from " + entity + " e", Long.class)
                            .getSingleResult());
        }
        return new Seeded(id, DemoDistrict.CODE, users, named("School"), named("Program"), counts);
    }

    private List<Named> named(String entity) {
        return session.createQuery(
                        "select new " + Named.class.getName() + "(e.id, e.name) from " + entity + " e order by e.name",
                        Named.class)
                .getResultList();
    }
}
